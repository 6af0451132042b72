using System.Collections.Immutable;

namespace Stipple.Skin.Practices;

/// <summary>Spreads between people that are weighed, evenly spaced in their logarithm, with their prior.</summary>
internal sealed class SpreadGrid
{
    private const int Half = 16;
    private const double Reach = 3.2;
    private readonly double step;
    private readonly double median;

    public SpreadGrid(PracticePrior prior)
    {
        step = Reach * prior.PersonSpreadSpread / Half;
        median = prior.PersonSpread;
        Prior = [.. Enumerable.Range(-Half, Count).Select(i => Math.Exp(-Square(i * Reach / Half) / 2))];
    }

    /// <summary>Number of spreads.</summary>
    public static int Count => 2 * Half + 1;

    /// <summary>Weight of each before any outcome.</summary>
    public ImmutableArray<double> Prior { get; }

    /// <summary>A spread, standard deviation of log gains, at a place or between two.</summary>
    public double this[double place] => median * Math.Exp((place - Half) * step);

    /// <summary>Median and range of nine in ten.</summary>
    public PracticeInterval Interval(ReadOnlySpan<double> weights) =>
        new(this[LogGrid.Place(weights, 0.05)], this[LogGrid.Place(weights, 0.5)], this[LogGrid.Place(weights, 0.95)]);

    private static double Square(double x) => x * x;
}
