namespace Stipple.Cli.Failing;

/// <summary>Every kind of fault the command line can have.</summary>
internal static class CliCodes
{
    public static CliCode BadCommandLine { get; } =
        new(
            "STP-CLI-001",
            "Command line not understood",
            "A command, option or argument is unknown, missing or of the wrong kind. `stipple COMMAND --help` lists what there is.",
            "{detail}; allowed is {allowed}."
        );

    public static CliCode FileMissing { get; } =
        new(
            "STP-CLI-002",
            "No such file",
            "The course is not where the command line says. Relative paths count from the folder the command is run in.",
            "There is no file {found}; {allowed}."
        );

    public static CliCode FileUnreadable { get; } =
        new(
            "STP-CLI-003",
            "Cannot be read",
            "The path is a directory, or the system refuses to read it.",
            "{found} cannot be read: {detail}; {allowed}."
        );

    public static CliCode OutputUnwritable { get; } =
        new(
            "STP-CLI-004",
            "Cannot be written",
            "The folder of an output does not exist, is not writable or is full, or the path is a directory. No file was written.",
            "{found} cannot be written: {detail}; {allowed}."
        );

    public static CliCode OutOfRange { get; } =
        new(
            "STP-CLI-005",
            "Number out of range",
            "The number of an option lies outside what is computed or drawn.",
            "{place} is {found}; allowed is {allowed}."
        );

    public static CliCode UnknownZone { get; } =
        new(
            "STP-CLI-006",
            "Unknown zone",
            "No zone has this id. `stipple zones` lists all.",
            "{place} is '{found}', which is no zone; {allowed}."
        );

    public static CliCode ZoneNotInCourse { get; } =
        new(
            "STP-CLI-007",
            "Zone not in the course",
            "The zone exists, but neither a concern nor a session of this course touches it.",
            "{place} is '{found}', which this course does not touch; {allowed}."
        );

    public static CliCode UnknownSign { get; } =
        new(
            "STP-CLI-008",
            "Unknown sign",
            "No sign has this id. `stipple explain` lists all.",
            "{place} is '{found}', which is no sign; {allowed}."
        );

    public static CliCode NothingToExplain { get; } =
        new(
            "STP-CLI-009",
            "Nothing of this name to explain",
            "No sign, state, quantity or parameter has this id. `stipple explain` lists all.",
            "'{found}' is neither sign nor state nor parameter; {allowed}."
        );

    public static CliCode OutputsCollide { get; } =
        new(
            "STP-CLI-010",
            "Two outputs to one place",
            "Two outputs name the same file, or both name standard output.",
            "{place} go to {found}; {allowed}."
        );

    public static CliCode InternalFailure { get; } =
        new(
            "STP-CLI-011",
            "Stipple failed",
            "A fault of Stipple, not of the input. Set STIPPLE_DEBUG=1 to see where it happened and report that together with the course, if it may be shared.",
            "Stipple failed ({found}): {detail}. Nothing is wrong with the input; set STIPPLE_DEBUG=1 to see where."
        );

    public static CliCode NothingToJudge { get; } =
        new(
            "STP-CLI-012",
            "No arm to judge",
            "The file is a list, but none of its rows is an arm of a study. docs/guide/validate.md describes a row.",
            "{place} holds {found}; {allowed}."
        );

    public static CliCode OutputOverInput { get; } =
        new(
            "STP-CLI-013",
            "Output over the input",
            "An output leads to the file that is read, if only by a link.",
            "{place} goes to {found}, which holds what is read; {allowed}."
        );

    public static CliCode NothingToLearnFrom { get; } =
        new(
            "STP-CLI-014",
            "No course to learn from",
            "None of the files and folders named holds a course.",
            "No course is in {found}; {allowed}."
        );

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<CliCode> All { get; } =
    [
        BadCommandLine,
        FileMissing,
        FileUnreadable,
        OutputUnwritable,
        OutOfRange,
        UnknownZone,
        ZoneNotInCourse,
        UnknownSign,
        NothingToExplain,
        OutputsCollide,
        InternalFailure,
        NothingToJudge,
        OutputOverInput,
        NothingToLearnFrom,
    ];
}
