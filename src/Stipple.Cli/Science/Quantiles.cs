namespace Stipple.Cli.Science;

/// <summary>Quantiles by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).</summary>
internal static class Quantiles
{
    public static double At(ReadOnlySpan<double> sorted, double p)
    {
        var place = p * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
