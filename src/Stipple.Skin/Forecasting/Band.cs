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
    /// <param name="values">Values of the twins; sorted in place. At least one, all finite.</param>
    internal static Band Of(Span<float> values)
    {
        values.Sort();
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
}
