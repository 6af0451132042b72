namespace Stipple.Charts;

/// <summary>A value to point out on a histogram, such as the median.</summary>
/// <param name="Value">Where it stands, in the unit of the chart.</param>
/// <param name="Label">What it is.</param>
public sealed record HistogramMark(double Value, string Label);
