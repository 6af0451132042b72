namespace Stipple.Practice.Scales;

/// <summary>A value beside the total: of a sub-score, a region or an item outside the total.</summary>
/// <param name="Id">Id of the part, region or question.</param>
/// <param name="Label">Its name in plain words.</param>
/// <param name="Value">The value.</param>
/// <param name="Minimum">Lowest possible value.</param>
/// <param name="Maximum">Highest possible value.</param>
public sealed record PartScore(string Id, string Label, double Value, double Minimum, double Maximum);
