namespace Stipple.Charts;

/// <summary>The least range an axis shows, in the unit of the chart; the axis grows when data reach beyond it.</summary>
/// <param name="Low">Lower end; less than <paramref name="High"/>.</param>
/// <param name="High">Upper end.</param>
public sealed record ValueRange(double Low, double High);
