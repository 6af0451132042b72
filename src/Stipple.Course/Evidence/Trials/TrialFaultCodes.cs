namespace Stipple.Evidence;

/// <summary>Every kind of fault a file of reported trials can have. Rows are never faulty: each becomes an arm or is named as out of scope.</summary>
public static class TrialFaultCodes
{
    /// <summary>The file is larger than a file of trials may be.</summary>
    public static FaultCode TooLarge { get; } =
        new(
            "STP-TRIAL-001",
            "Too large",
            "The file is larger than a file of trials may be. Split it.",
            "The file has {found}; {allowed} may be read."
        );

    /// <summary>The text breaks off or is not JSON (RFC 8259, UTF-8).</summary>
    public static FaultCode NotJson { get; } =
        new(
            "STP-TRIAL-002",
            "Not JSON",
            "The text breaks off or is not JSON (RFC 8259, UTF-8, without comments or trailing commas).",
            "The text is not JSON here: {found}."
        );

    /// <summary>The file is JSON, but not a list of rows.</summary>
    public static FaultCode NotAList { get; } =
        new(
            "STP-TRIAL-003",
            "Not a list",
            "The file is JSON, but not a list of rows, one for each arm of a study.",
            "The file is {found}; it must be {allowed}."
        );

    /// <summary>The list has more rows than may be read.</summary>
    public static FaultCode TooManyRows { get; } =
        new(
            "STP-TRIAL-004",
            "Too many rows",
            "The list has more rows than may be read. Split it.",
            "The list has {found}; {allowed} may be read."
        );

    /// <summary>All of them, in order of their codes.</summary>
    public static ValueList<FaultCode> All { get; } = [TooLarge, NotJson, NotAList, TooManyRows];
}
