using System.Collections.Immutable;
using System.Globalization;

namespace Stipple.Practice.Screening;

/// <summary>What a person answered; made by <see cref="AnswersReader"/>, so that every answer fits its question.</summary>
public sealed class ScreeningAnswers
{
    private readonly ImmutableSortedDictionary<string, Answer> answers;

    internal ScreeningAnswers(IEnumerable<KeyValuePair<string, Answer>> answers, DateOnly given) =>
        (this.answers, Given) = (answers.ToImmutableSortedDictionary(StringComparer.Ordinal), given);

    /// <summary>The day they were given.</summary>
    public DateOnly Given { get; }

    /// <summary>Ids of the questions answered, in alphabetical order.</summary>
    public IEnumerable<string> Questions => answers.Keys;

    /// <summary>The answer to a question; null when it is not answered.</summary>
    /// <param name="question">Id of a question.</param>
    public Answer? this[string question] => answers.GetValueOrDefault(question);

    /// <summary>Nothing answered.</summary>
    /// <param name="given">The day of asking.</param>
    /// <returns>No answers.</returns>
    public static ScreeningAnswers None(DateOnly given) => new([], given);

    /// <summary>The answers as texts, to be kept and read again by <see cref="AnswersReader"/> together with <see cref="Given"/>.</summary>
    /// <returns>Question to picked ids, or to the one day, number or text.</returns>
    public IReadOnlyDictionary<string, ValueList<string>> ToTexts() =>
        answers.ToImmutableSortedDictionary(
            one => one.Key,
            one =>
                one.Value switch
                {
                    PickedAnswer picked => picked.Ids,
                    DateAnswer date => [date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
                    NumberAnswer number => [number.Value.ToString("R", CultureInfo.InvariantCulture)],
                    TextAnswer text => (ValueList<string>)[text.Value],
                    _ => throw new InvalidOperationException($"Unknown kind of answer {one.Value}."),
                },
            StringComparer.Ordinal
        );
}
