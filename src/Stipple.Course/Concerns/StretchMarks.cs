namespace Stipple;

/// <summary>Stretch marks (striae distensae).</summary>
public sealed record StretchMarks : Concern
{
    internal const string KindName = "stretch-marks";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>Age of the marks at the start of the course, in months, 0 to 1200; null when not known.</summary>
    public double? AgeMonths { get; init; }

    /// <summary>Stage, told by colour.</summary>
    public required StretchMarkColour Colour { get; init; }
}
