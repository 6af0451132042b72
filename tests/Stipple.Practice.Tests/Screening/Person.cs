using System.Globalization;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

/// <summary>
/// A person about to be screened, whom nothing speaks against, changed by words: <c>question=answer</c>, several answers joined by
/// <c>+</c>, days as <c>-180</c> before the treatment, <c>question=</c> for no answer; or <c>age:</c>, <c>phototype:</c>,
/// <c>zones:</c> and <c>choose:conflict/alternative</c>.
/// </summary>
internal sealed record Person
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public Dictionary<string, object?> Values { get; } = Harmless();

    public Dictionary<string, string> Chosen { get; } = new(StringComparer.Ordinal);

    public int Age { get; private set; } = 34;

    public Phototype Phototype { get; private set; } = Phototype.III;

    public ValueList<string> Zones { get; private set; } = ["cheek-left", "cheek-right"];

    public ScreeningSubject Subject => new(Age, Sex.Female, Phototype, Zones, Day);

    public static Person With(params string[] words)
    {
        var person = new Person();
        foreach (var word in words)
            person.Apply(word);
        return person;
    }

    public ScreeningAnswers Answers()
    {
        var result = AnswersReader.Read(Values, Day);
        Assert.Empty(result.Faults);
        return result.Answers;
    }

    public PracticeChoices Choices()
    {
        var choices = PracticeChoices.Read(Chosen, out var faults);
        Assert.Empty(faults);
        return choices;
    }

    public ScreeningResult Screen(params PhysicianClearance[] clearances) => Screener.Screen(Answers(), Subject, Choices(), clearances);

    public bool Fires(string rule) => Screen().Findings.Any(finding => finding.Rule.Id == rule);

    private void Apply(string word)
    {
        switch (word.Split([':', '='], 2))
        {
            case ["age", var age] when word.Contains(':'):
                Age = int.Parse(age, CultureInfo.InvariantCulture);
                break;
            case ["phototype", var type] when word.Contains(':'):
                Phototype = Enum.Parse<Phototype>(type);
                break;
            case ["zones", var zones]:
                Zones = [.. zones.Split('+')];
                break;
            case ["choose", var choice]:
                Chosen[choice.Split('/')[0]] = choice.Split('/')[1];
                break;
            case [var question, var answer]:
                Values[question] = answer.StartsWith('-')
                    ? Day.AddDays(int.Parse(answer, CultureInfo.InvariantCulture))
                    : answer.Split('+');
                break;
            default:
                throw new ArgumentException(word, nameof(word));
        }
    }

    private static Dictionary<string, object?> Harmless()
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["sun-reaction"] = "III" };
        foreach (var question in Questionnaire.Current.Questions.Where(question => question is { ShownWhen: null, ShownBelowAge: null }))
            if (question.Options.FirstOrDefault(option => option.Id is "no" or "none" or "never") is { } harmless)
                values[question.Id] = harmless.Id;
        return values;
    }
}
