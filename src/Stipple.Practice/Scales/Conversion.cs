namespace Stipple.Practice.Scales;

/// <summary>A row of a table that turns the raw sum of an instrument into its score.</summary>
/// <param name="Raw">Raw sum.</param>
/// <param name="Score">Score reported for it.</param>
public sealed record Conversion(double Raw, double Score);
