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

    /// <summary>A spread, standard deviation of log gains.</summary>
    public double this[int place] => median * Math.Exp((place - Half) * step);

    /// <summary>Median and range of nine in ten.</summary>
    public PracticeInterval Interval(ReadOnlySpan<double> weights)
    {
        return new PracticeInterval(Quantile(weights, 0.05), Quantile(weights, 0.5), Quantile(weights, 0.95));
    }

    private double Quantile(ReadOnlySpan<double> weights, double share)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        var (place, passed) = (0, 0.0);
        while (place < weights.Length - 1 && passed + weights[place] < share * sum)
            passed += weights[place++];
        var within = weights[place] > 0 ? (share * sum - passed) / weights[place] : 0.5;
        return this[place] * Math.Exp((within - 0.5) * step);
    }

    private static double Square(double x) => x * x;
}
