using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>A question to the person.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">The question, to be understood at the age of eleven.</param>
/// <param name="Help">A word of explanation; null when it needs none.</param>
/// <param name="Choices">The answers of <see cref="QuestionKind.Choice"/> and <see cref="QuestionKind.Choices"/>; else empty.</param>
/// <param name="ShownWhen">The earlier answers after which it is asked; null when it does not depend on any.</param>
/// <param name="ShownBelowAge">Asked only of people younger than this, years; null when of all.</param>
/// <param name="Minimum">Least number allowed; given for <see cref="QuestionKind.Number"/>.</param>
/// <param name="Maximum">Greatest number allowed; given for <see cref="QuestionKind.Number"/>.</param>
/// <param name="Unit">Unit of the number; given for <see cref="QuestionKind.Number"/>.</param>
public sealed record Question(
    string Id,
    QuestionKind Kind,
    string Text,
    string? Help = null,
    ImmutableArray<AnswerChoice> Choices = default,
    ShownWhen? ShownWhen = null,
    int? ShownBelowAge = null,
    double? Minimum = null,
    double? Maximum = null,
    string? Unit = null
) : IIdentified
{
    private static readonly ImmutableArray<AnswerChoice> YesNo =
    [
        new("yes", "Yes"),
        new("no", "No"),
        new(AnswerChoice.Unknown, "I do not know"),
    ];

    /// <summary>Everything that can be picked; empty when the answer is a day, a number or words.</summary>
    public ImmutableArray<AnswerChoice> Options =>
        Kind is QuestionKind.YesNoUnknown ? YesNo
        : Choices.IsDefault ? []
        : Choices;
}
