namespace Stipple.Skin.Practices;

/// <summary>Evenly spaced logarithms of factors, around 0.</summary>
/// <param name="Half">Points on either side of 0.</param>
internal sealed record LogGrid(int Half)
{
    /// <summary>Distance of two points: an eighth of what one careful reading can tell.</summary>
    public const double Step = 0.02;

    /// <summary>What a practice may differ by: factors of 0.09 to 11.</summary>
    public static LogGrid Practice { get; } = new(120);

    /// <summary>What a practice and its raters' optimism together may come to.</summary>
    public static LogGrid Seen { get; } = new(190);

    /// <summary>What a person may answer by; beyond it nothing, or everything, goes.</summary>
    public static LogGrid Person { get; } = new(240);

    /// <summary>Number of points.</summary>
    public int Count => 2 * Half + 1;

    /// <summary>A point.</summary>
    public double this[int place] => (place - Half) * Step;

    /// <summary>Value below which a share of some weights lies, spread evenly about their points.</summary>
    public double Quantile(ReadOnlySpan<double> weights, double share) => (Place(weights, share) - Half) * Step;

    /// <summary>The same as a place, between the points.</summary>
    public static double Place(ReadOnlySpan<double> weights, double share)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        var (place, passed) = (0, 0.0);
        while (place < weights.Length - 1 && passed + weights[place] < share * sum)
            passed += weights[place++];
        var within = weights[place] > 0 ? (share * sum - passed) / weights[place] : 0.5;
        return place + within - 0.5;
    }

    /// <summary>Variance of weights.</summary>
    public double Variance(ReadOnlySpan<double> weights)
    {
        var (sum, first, second) = (0.0, 0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i];
            first += weights[i] * this[i];
            second += weights[i] * this[i] * this[i];
        }

        return second / sum - first / sum * (first / sum);
    }
}
