using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>Shares.</summary>
internal static class Proportion
{
    /// <summary>A share with its interval by Wilson 1927, which holds near 0 and 1 too.</summary>
    /// <param name="count">How many.</param>
    /// <param name="of">Of how many; NaN throughout when 0.</param>
    /// <param name="level">One less the confidence.</param>
    public static CohortEstimate Of(long count, long of, double level)
    {
        if (of == 0)
            return new CohortEstimate(double.NaN, double.NaN, double.NaN);
        var z = -NormalQuantile.Of(level / 2);
        var share = (double)count / of;
        var middle = (share + z * z / (2 * of)) / (1 + z * z / of);
        var half = z / (1 + z * z / of) * Math.Sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        return new CohortEstimate(share, Math.Clamp(middle - half, 0, share), Math.Clamp(middle + half, share, 1));
    }
}
