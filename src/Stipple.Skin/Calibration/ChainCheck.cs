namespace Stipple.Skin.Calibration;

/// <summary>How well a chain of draws has mixed.</summary>
/// <param name="Effective">Independent draws that would tell as much: draws over one plus twice their autocorrelations, summed while pairs stay positive (Geyer 1992).</param>
/// <param name="RHat">Spread of both halves of the chain together over that within each (Gelman and Rubin 1992, split); 1 when they agree.</param>
internal readonly record struct ChainCheck(double Effective, double RHat)
{
    /// <summary>Checks a chain.</summary>
    /// <param name="draws">Draws in their order; at least 8, not all alike.</param>
    public static ChainCheck Of(ReadOnlySpan<double> draws) => new(EffectiveOf(draws), RHatOf(draws));

    private static double EffectiveOf(ReadOnlySpan<double> draws)
    {
        var mean = Mean(draws);
        var variance = Covariance(draws, mean, 0);
        var sum = 0.0;
        for (var lag = 1; lag + 1 < draws.Length / 2; lag += 2)
        {
            var pair = (Covariance(draws, mean, lag) + Covariance(draws, mean, lag + 1)) / variance;
            if (pair <= 0)
                break;
            sum += pair;
        }

        return draws.Length / (1 + 2 * sum);
    }

    private static double RHatOf(ReadOnlySpan<double> draws)
    {
        var half = draws.Length / 2;
        var first = draws[..half];
        var second = draws[^half..];
        var (a, b) = (Mean(first), Mean(second));
        var within = (Covariance(first, a, 0) + Covariance(second, b, 0)) / 2 * half / (half - 1);
        var between = (a - b) * (a - b) / 2;
        return Math.Sqrt((half - 1.0) / half + between / within);
    }

    private static double Mean(ReadOnlySpan<double> draws)
    {
        var sum = 0.0;
        foreach (var draw in draws)
            sum += draw;
        return sum / draws.Length;
    }

    private static double Covariance(ReadOnlySpan<double> draws, double mean, int lag)
    {
        var sum = 0.0;
        for (var i = 0; i + lag < draws.Length; i++)
            sum += (draws[i] - mean) * (draws[i + lag] - mean);
        return sum / draws.Length;
    }
}
