using System.Globalization;
using System.Text;

namespace Stipple.Practice.Screening;

/// <summary>Reads answers as forms and files give them.</summary>
public static class AnswersReader
{
    /// <summary>Longest text, characters (chosen: half a page).</summary>
    public const int LongestText = 2000;

    /// <summary>Oldest day, years before today (chosen: longer than a life).</summary>
    public const int OldestDate = 120;

    /// <summary>Reads answers to the current questionnaire.</summary>
    /// <param name="values">
    /// Question to a text, several texts, a <see cref="DateOnly"/> or a number. Null, an empty text or nothing picked is not an
    /// answer. Answers to questions that are not asked after other answers are kept, and looked at by no rule.
    /// </param>
    /// <param name="today">The day of asking; days answered may not lie after it.</param>
    /// <returns>The answers and all faults at once.</returns>
    public static AnswersResult Read(IReadOnlyDictionary<string, object?> values, DateOnly today) =>
        Read(values, today, Questionnaire.Current);

    internal static AnswersResult Read(IReadOnlyDictionary<string, object?> values, DateOnly today, Questionnaire questionnaire)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        var faults = new List<ScreeningFault>();
        foreach (var question in questionnaire.Questions)
            if (values.TryGetValue(question.Id, out var value) && Answer(question, value, today, faults) is { } answer)
                answers.Add(question.Id, answer);
        foreach (var id in values.Keys.Where(id => !questionnaire.TryFind(id, out _)).Order(StringComparer.Ordinal))
            faults.Add(ScreeningFaultCodes.UnknownQuestion.At(id, id, "an id of the questionnaire"));
        return new(new(answers, today), [.. faults]);
    }

    private static Answer? Answer(Question question, object? value, DateOnly today, List<ScreeningFault> faults)
    {
        if (Texts(value) is not { } texts)
        {
            faults.Add(ScreeningFaultCodes.WrongType.At(question.Id, value!.GetType().Name, "a text, several texts, a day or a number"));
            return null;
        }
        if (texts.Length == 0)
            return null;
        if (question.Kind is QuestionKind.Choices)
            return Picked(question, texts, faults);
        if (texts.Length > 1)
        {
            faults.Add(ScreeningFaultCodes.SeveralAnswers.At(question.Id, $"{texts.Length} answers", "one"));
            return null;
        }
        return question.Kind switch
        {
            QuestionKind.Date => Date(question, texts[0], today, faults),
            QuestionKind.Number => Number(question, texts[0], faults),
            QuestionKind.Text => Text(question, texts[0], faults),
            _ => Picked(question, texts, faults),
        };
    }

    /// <summary>The texts of a value without empty ones; null when it is of another type.</summary>
    private static string[]? Texts(object? value) =>
        value switch
        {
            null => [],
            string text => string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()],
            IEnumerable<string?> several => [.. several.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim())],
            DateOnly date => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
            sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            [
                Convert.ToString(value, CultureInfo.InvariantCulture)!,
            ],
            _ => null,
        };

    private static PickedAnswer? Picked(Question question, string[] texts, List<ScreeningFault> faults)
    {
        var before = faults.Count;
        var picked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (question.Options.Find(text) is null)
                faults.Add(
                    ScreeningFaultCodes.NotAChoice.At(question.Id, text, string.Join(", ", question.Options.Select(option => option.Id)))
                );
            else if (!picked.Add(text))
                faults.Add(ScreeningFaultCodes.RepeatedChoice.At(question.Id, text, "it once"));
        }
        if (picked.Count > 1)
            foreach (var alone in new[] { AnswerChoice.None, AnswerChoice.Unknown }.Where(picked.Contains))
                faults.Add(ScreeningFaultCodes.ExclusiveChoice.At(question.Id, alone, "alone"));
        return faults.Count > before ? null : new([.. question.Options.Select(option => option.Id).Where(picked.Contains)]);
    }

    private static DateAnswer? Date(Question question, string text, DateOnly today, List<ScreeningFault> faults)
    {
        var oldest = today.Year > OldestDate ? today.AddYears(-OldestDate) : DateOnly.MinValue;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            faults.Add(ScreeningFaultCodes.NotADate.At(question.Id, text, "a day such as 2026-03-14"));
        else if (date > today || date < oldest)
            faults.Add(ScreeningFaultCodes.DateOutOfRange.At(question.Id, text, $"from {oldest:yyyy-MM-dd} to {today:yyyy-MM-dd}"));
        else
            return new(date);
        return null;
    }

    private static NumberAnswer? Number(Question question, string text, List<ScreeningFault> faults)
    {
        var allowed = $"a number from {question.Minimum} to {question.Maximum} {question.Unit}";
        const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(text, Written, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            faults.Add(ScreeningFaultCodes.NotANumber.At(question.Id, text, allowed));
        else if (number < question.Minimum || number > question.Maximum)
            faults.Add(ScreeningFaultCodes.NumberOutOfRange.At(question.Id, text, allowed));
        else
            return new(number);
        return null;
    }

    /// <summary>Control characters but line ends and tabs, and halves of pairs, which are enumerated as U+FFFD.</summary>
    private static bool Unshowable(Rune rune) => rune.Value is 0xFFFD || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t'));

    private static TextAnswer? Text(Question question, string text, List<ScreeningFault> faults)
    {
        if (text.Length > LongestText)
            faults.Add(ScreeningFaultCodes.BadText.At(question.Id, $"{text.Length} characters", $"at most {LongestText}"));
        else if (text.EnumerateRunes().Any(Unshowable))
            faults.Add(ScreeningFaultCodes.BadText.At(question.Id, "characters that cannot be shown", "none of those"));
        else
            return new(text);
        return null;
    }
}
