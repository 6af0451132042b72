using System.Numerics;

namespace Stipple.Skin;

/// <summary>Quantiles of a sample, by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).</summary>
public static class Quantile
{
    /// <summary>The median of a sample in any order; at least one value, all finite.</summary>
    public static double Median(IEnumerable<double> values) => At<double>([.. values.Order()], 0.5);

    /// <summary>The value below which a share of the sample lies.</summary>
    /// <param name="sorted">The sample in rising order; at least one value, all finite.</param>
    /// <param name="p">The share, 0 to 1.</param>
    public static double At<T>(ReadOnlySpan<T> sorted, double p)
        where T : struct, IFloatingPoint<T>
    {
        var place = p * (sorted.Length - 1);
        var below = (int)place;
        var low = double.CreateChecked(sorted[below]);
        return low + (place - below) * (double.CreateChecked(sorted[Math.Min(below + 1, sorted.Length - 1)]) - low);
    }
}
