namespace Stipple.Skin.Practices;

/// <summary>A kind of fault of a practice file. Its code is permanent: it is never given to another kind, nor taken back.</summary>
/// <param name="Code">The code, such as <c>STP-PRACTICE-001</c>.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Meaning">What it means and what to do.</param>
public sealed record PracticeCode(string Code, string Title, string Meaning)
{
    /// <summary>The file is not JSON, or is no practice file of this version.</summary>
    public static PracticeCode NotAPractice { get; } =
        new(
            "STP-PRACTICE-001",
            "Not a practice file",
            "The file is not JSON, or not what `stipple recalibrate --out` writes in this version."
        );

    /// <summary>A property is missing, unknown or of the wrong type.</summary>
    public static PracticeCode WrongShape { get; } =
        new(
            "STP-PRACTICE-002",
            "Wrong property",
            "A property is missing, unknown or of the wrong type. The file is written by `stipple recalibrate`, never by hand."
        );

    /// <summary>A value cannot be.</summary>
    public static PracticeCode Impossible { get; } =
        new("STP-PRACTICE-003", "Impossible value", "A number lies outside what it can be, or a name is not known, or stands twice.");

    /// <summary>The file rests on another calibration than the one in use.</summary>
    public static PracticeCode OtherCalibration { get; } =
        new(
            "STP-PRACTICE-004",
            "Another calibration",
            "The file rests on another calibration on published arms than this Stipple has. Run `stipple recalibrate` again."
        );

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<PracticeCode> All { get; } = [NotAPractice, WrongShape, Impossible, OtherCalibration];

    internal Fault Fault(string path, string found, string allowed) =>
        new(Code, path, 0, 0, found, allowed, $"{path} is {found}; allowed is {allowed}.");
}
