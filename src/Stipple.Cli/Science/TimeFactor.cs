using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>The one factor on time that brings a model's curve nearest to a published one.</summary>
/// <remarks>
/// Least squares of the values over the logarithm of the factor: a shift along logarithmic time. Searched on a fine grid,
/// so that the best of several minima is found, to a quarter of a percent.
/// </remarks>
internal static class TimeFactor
{
    private const double Lowest = 1.0 / 40;
    private const double Highest = 10;
    private const double Step = 1.0025;

    /// <summary>Factor f such that the model at f t stands nearest to the published value at t.</summary>
    public static double Of(HealingTrace.Curve model, HealingCurve published)
    {
        var (best, least) = (1.0, double.PositiveInfinity);
        for (var factor = Lowest; factor <= Highest; factor *= Step)
        {
            var distance = Distance(model, published, factor);
            if (distance < least)
                (best, least) = (factor, distance);
        }

        return best;
    }

    /// <summary>Root mean square difference at the published days.</summary>
    public static double Distance(HealingTrace.Curve model, HealingCurve published, double factor) =>
        Math.Sqrt(published.Points.Average(p => Square(model.At(p.Day * factor) - p.Value)));

    private static double Square(double x) => x * x;
}
