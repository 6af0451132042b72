namespace Stipple.Charts;

/// <summary>One bin of a histogram.</summary>
/// <param name="From">Its lower edge, in the unit of the chart.</param>
/// <param name="To">Its upper edge; more than <paramref name="From"/> and at most the next bin's lower edge.</param>
/// <param name="Share">The share of all that falls in it, 0 to 1.</param>
public sealed record HistogramBin(double From, double To, double Share);
