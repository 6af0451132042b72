using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Calibration;

/// <summary>What the gains of several kinds of concern share in one study or practice not yet seen.</summary>
/// <param name="Spread">Standard deviation of the shared part of the log gains.</param>
/// <param name="WithOptimism">Correlation of the shared part with the log of the factor of unmasked raters.</param>
internal sealed record StudyCovariance(double Spread, double WithOptimism)
{
    /// <summary>Of the draws of a posterior: the median over pairs of kinds.</summary>
    public static StudyCovariance Of(Posterior posterior, IEnumerable<string> kinds)
    {
        var gains = kinds.Select(kind => posterior.SameStudyLogGains(kind).ToArray()).ToArray();
        var optimism = posterior.Of(new PosteriorQuantity(PosteriorKind.Optimism)).Select(Math.Log).ToArray();
        var pairs = gains.SelectMany((a, i) => gains.Skip(i + 1).Select(b => Covariance(a, b)));
        var spread = Math.Sqrt(Math.Max(0, Quantile.Median(pairs)));
        var withOptimism = Quantile.Median(gains.Select(gain => Covariance(gain, optimism)));
        return new StudyCovariance(spread, spread > 0 ? withOptimism / (spread * HalfWidth(optimism)) : 0);
    }

    // Half the central 68 % stands for a deviation, as it does for the spread of a gain: (Gnanadesikan, Kettenring 1972) by sum and difference.
    private static double Covariance(double[] a, double[] b)
    {
        var sum = HalfWidth([.. a.Zip(b, (x, y) => x + y)]);
        var difference = HalfWidth([.. a.Zip(b, (x, y) => x - y)]);
        return (sum * sum - difference * difference) / 4;
    }

    private static double HalfWidth(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (Quantile.At<double>(sorted, 0.84) - Quantile.At<double>(sorted, 0.16)) / 2;
    }
}
