namespace Stipple.Practice.Screening;

/// <summary>Every kind of fault that answers to the questionnaire and choices of a practice can have.</summary>
public static class ScreeningFaultCodes
{
    /// <summary>The questionnaire has no question of this id, often a misspelling or one of another version.</summary>
    public static ScreeningFaultCode UnknownQuestion { get; } =
        new(
            "STP-SCREEN-001",
            "Unknown question",
            "The questionnaire has no question of this id, often a misspelling or one of another version.",
            "{place} is not a question; allowed is {allowed}."
        );

    /// <summary>The value is of a type that cannot be an answer.</summary>
    public static ScreeningFaultCode WrongType { get; } =
        new(
            "STP-SCREEN-002",
            "Wrong type",
            "The value is of a type that cannot be an answer.",
            "The answer to {place} is {found}; it must be {allowed}."
        );

    /// <summary>Several answers were given to a question that has one.</summary>
    public static ScreeningFaultCode SeveralAnswers { get; } =
        new(
            "STP-SCREEN-003",
            "Several answers",
            "Several answers were given to a question that has one.",
            "{place} has {found}; it must have {allowed}."
        );

    /// <summary>The answer is not one of those that can be picked.</summary>
    public static ScreeningFaultCode NotAChoice { get; } =
        new(
            "STP-SCREEN-004",
            "Not a choice",
            "The answer is not one of those that can be picked.",
            "The answer to {place} is \"{found}\"; it must be one of {allowed}."
        );

    /// <summary>The same answer was picked twice.</summary>
    public static ScreeningFaultCode RepeatedChoice { get; } =
        new(
            "STP-SCREEN-005",
            "Repeated choice",
            "The same answer was picked twice.",
            "The answer to {place} has \"{found}\" again; it may have {allowed}."
        );

    /// <summary>None, or not knowing, was picked together with something else, so it is not clear which holds.</summary>
    public static ScreeningFaultCode ExclusiveChoice { get; } =
        new(
            "STP-SCREEN-006",
            "None and something",
            "None, or not knowing, was picked together with something else, so it is not clear which holds.",
            "The answer to {place} has \"{found}\" beside others; it must stand {allowed}."
        );

    /// <summary>Days are written 2026-03-14.</summary>
    public static ScreeningFaultCode NotADate { get; } =
        new("STP-SCREEN-007", "Not a date", "Days are written 2026-03-14.", "The answer to {place} is \"{found}\"; it must be {allowed}.");

    /// <summary>The day is still to come, or lies longer ago than a life.</summary>
    public static ScreeningFaultCode DateOutOfRange { get; } =
        new(
            "STP-SCREEN-008",
            "Date out of range",
            "The day is still to come, or lies longer ago than a life.",
            "The answer to {place} is {found}; it must be {allowed}."
        );

    /// <summary>Numbers are written in digits, with a point before decimals.</summary>
    public static ScreeningFaultCode NotANumber { get; } =
        new(
            "STP-SCREEN-009",
            "Not a number",
            "Numbers are written in digits, with a point before decimals.",
            "The answer to {place} is \"{found}\"; it must be {allowed}."
        );

    /// <summary>The number is smaller or larger than it can be.</summary>
    public static ScreeningFaultCode NumberOutOfRange { get; } =
        new(
            "STP-SCREEN-010",
            "Number out of range",
            "The number is smaller or larger than it can be.",
            "The answer to {place} is {found}; it must be {allowed}."
        );

    /// <summary>The text is too long or holds control characters.</summary>
    public static ScreeningFaultCode BadText { get; } =
        new(
            "STP-SCREEN-011",
            "Text too long or unreadable",
            "The text is too long or holds control characters.",
            "The answer to {place} has {found}; it must have {allowed}."
        );

    /// <summary>There is no such matter for a practice to decide.</summary>
    public static ScreeningFaultCode UnknownConflict { get; } =
        new(
            "STP-SCREEN-012",
            "Unknown choice of a practice",
            "There is no such matter for a practice to decide.",
            "{place} is not for a practice to decide; allowed is {allowed}."
        );

    /// <summary>The matter has no such alternative.</summary>
    public static ScreeningFaultCode UnknownAlternative { get; } =
        new(
            "STP-SCREEN-013",
            "Unknown alternative",
            "The matter has no such alternative.",
            "The choice for {place} is \"{found}\"; it must be one of {allowed}."
        );

    /// <summary>Every kind, in the order of the codes.</summary>
    public static ValueList<ScreeningFaultCode> All { get; } =
    [
        UnknownQuestion,
        WrongType,
        SeveralAnswers,
        NotAChoice,
        RepeatedChoice,
        ExclusiveChoice,
        NotADate,
        DateOutOfRange,
        NotANumber,
        NumberOutOfRange,
        BadText,
        UnknownConflict,
        UnknownAlternative,
    ];
}
