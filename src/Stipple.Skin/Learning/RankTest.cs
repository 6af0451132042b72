using System.Collections.Immutable;
using Stipple.Skin.Calibration;

namespace Stipple.Skin.Learning;

/// <summary>Whether ranks of the truth among twins are even, as they are when the twins are right.</summary>
/// <param name="Tenths">Ranks in each tenth.</param>
/// <param name="ChiSquare">Chance of tenths as uneven as these, or more so, when the twins are right.</param>
/// <param name="Kolmogorov">The same of the greatest distance from the even distribution.</param>
public sealed record RankTest(ImmutableArray<int> Tenths, double ChiSquare, double Kolmogorov)
{
    private const int Parts = 10;

    /// <summary>Tests ranks.</summary>
    /// <param name="ranks">Independent ranks, 0 to 1; at least one.</param>
    public static RankTest Of(IEnumerable<double> ranks)
    {
        var sorted = ranks.Order().ToArray();
        var tenths = new int[Parts];
        foreach (var rank in sorted)
            tenths[Math.Min((int)(rank * Parts), Parts - 1)]++;
        var even = (double)sorted.Length / Parts;
        return new RankTest(
            [.. tenths],
            AboveChiSquare(tenths.Sum(n => (n - even) * (n - even) / even), Parts - 1),
            AboveKolmogorov(
                sorted.Select((rank, i) => Math.Max((i + 1.0) / sorted.Length - rank, rank - (double)i / sorted.Length)).Max(),
                sorted.Length
            )
        );
    }

    // Wilson and Hilferty 1931: the cube root is nearly normal; within 0.001 from five degrees of freedom on.
    private static double AboveChiSquare(double value, int freedom)
    {
        var variance = 2.0 / (9 * freedom);
        return 1 - NormalDistribution.Below((Math.Cbrt(value / freedom) - (1 - variance)) / Math.Sqrt(variance));
    }

    // Kolmogorov's limit with the correction of Stephens 1970 for small samples.
    private static double AboveKolmogorov(double distance, int count)
    {
        var root = Math.Sqrt(count);
        var scaled = distance * (root + 0.12 + 0.11 / root);
        if (scaled < 0.3)
            return 1;
        var sum = 0.0;
        for (var term = 1; term <= 20; term++)
            sum += (term % 2 == 1 ? 2 : -2) * Math.Exp(-2 * term * term * scaled * scaled);
        return Math.Clamp(sum, 0, 1);
    }
}
