namespace Stipple.Skin.Forecasting;

/// <summary>Where a value will lie: the median, the middle half and the middle nine tenths of the twins.</summary>
/// <param name="P05">5 % lie below.</param>
/// <param name="P25">25 % lie below.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75 % lie below.</param>
/// <param name="P95">95 % lie below.</param>
public readonly record struct Band(double P05, double P25, double P50, double P75, double P95)
{
    /// <summary>The band of a set of values.</summary>
    /// <param name="values">Values of the twins; rearranged. At least one, all finite.</param>
    internal static Band Of(Span<float> values)
    {
        Span<int> places = stackalloc int[2 * Shares.Length];
        for (var i = 0; i < Shares.Length; i++)
        {
            var below = (int)(Shares[i] * (values.Length - 1));
            (places[2 * i], places[2 * i + 1]) = (below, Math.Min(below + 1, values.Length - 1));
        }

        Selection.Order(values, Distinct(places));
        return new Band(
            Quantile.At<float>(values, 0.05),
            Quantile.At<float>(values, 0.25),
            Quantile.At<float>(values, 0.5),
            Quantile.At<float>(values, 0.75),
            Quantile.At<float>(values, 0.95)
        );
    }

    /// <summary>The band of a value over twins.</summary>
    internal static Band Over(int twins, Func<int, double> value)
    {
        var scratch = new float[twins];
        for (var i = 0; i < scratch.Length; i++)
            scratch[i] = (float)value(i);
        return Of(scratch);
    }

    private static ReadOnlySpan<double> Shares => [0.05, 0.25, 0.5, 0.75, 0.95];

    private static ReadOnlySpan<int> Distinct(Span<int> rising)
    {
        var kept = 0;
        foreach (var place in rising)
        {
            if (kept == 0 || place > rising[kept - 1])
                rising[kept++] = place;
        }

        return rising[..kept];
    }
}
