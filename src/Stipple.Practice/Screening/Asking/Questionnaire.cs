using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Stipple.Practice.Screening;

/// <summary>What a person is asked before treatment.</summary>
public sealed class Questionnaire
{
    private static readonly Lazy<Questionnaire> LazyCurrent = new(() =>
        new(RuleReader.Read("questionnaire.json", ScreeningJson.Default.QuestionnaireFile))
    );

    private readonly FrozenDictionary<string, Question> byId;

    internal Questionnaire(QuestionnaireFile file)
    {
        (Version, ValidDays, Sections) = (file.Version, file.ValidDays, file.Sections);
        Questions = [.. Sections.SelectMany(section => section.Questions)];
        RuleChecks.Assert("questionnaire.json", RuleChecks.Of(Questions));
        byId = Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>The questionnaire of this version of Stipple; read once, safe from any thread.</summary>
    /// <exception cref="InvalidDataException">The data is not sound; the message names file and place.</exception>
    public static Questionnaire Current => LazyCurrent.Value;

    /// <summary>Version of the questions: a later one is greater. Kept with the answers.</summary>
    public int Version { get; }

    /// <summary>Days that answers can be relied on (chosen: one usual interval between sessions); then the questions are asked again.</summary>
    public int ValidDays { get; }

    /// <summary>The sections, in order.</summary>
    public ImmutableArray<QuestionSection> Sections { get; }

    /// <summary>Every question, in order.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>The question with this id.</summary>
    /// <param name="id">Id of a question.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Question this[string id] =>
        byId.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException($"There is no question '{id}'.");

    /// <summary>Looks for the question with this id.</summary>
    /// <param name="id">Id of a question.</param>
    /// <param name="found">The question, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Question? found) => byId.TryGetValue(id, out found);

    /// <summary>The questions to ask now. Ask anew after each answer that others depend on.</summary>
    /// <param name="answers">What is answered so far.</param>
    /// <param name="subject">Who is asked, for what.</param>
    /// <returns>The questions whose turn it is, answered or not, in order; not those that wait for another answer.</returns>
    public ValueList<Question> Asked(ScreeningAnswers answers, ScreeningSubject subject)
    {
        var facts = new Facts(this, answers, subject);
        return [.. Questions.Where(question => facts.Asked(question.Id) is Truth.True)];
    }
}
