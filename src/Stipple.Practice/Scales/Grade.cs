namespace Stipple.Practice.Scales;

/// <summary>One allowed answer of a graded item.</summary>
/// <param name="Value">The grade.</param>
/// <param name="Anchor">What it looks like, in our own words.</param>
/// <param name="FromPercent">For an area grade the share of the region at which it begins, percent; the lowest grade stands for 0 alone. Null otherwise.</param>
public sealed record Grade(double Value, string Anchor, double? FromPercent);
