using Stipple.Evidence;
using Stipple.Skin.Calibration;
using Stipple.Skin.Concerns;

namespace Stipple.Skin.Learning;

/// <summary>How likely a reading is, given what the skin truly shows.</summary>
/// <remarks>
/// Equation L1 of docs/science/learning.md. A rater errs normally and writes down the nearest step; the ends of a scale take
/// what lies beyond them. One reading in fifty (chosen) says nothing: a slip, another face, another scale.
/// </remarks>
public static class ReadingLikelihood
{
    /// <summary>Share of readings that say nothing; chosen.</summary>
    public const double Slips = 0.02;

    // Standard deviation over range where a scale states no error of its rater, so that no reading is taken as exact; chosen.
    private const double LeastError = 0.001;

    /// <summary>
    /// Log likelihood of a reading: the log of its chance where the scale has steps, and at the ends of any scale; elsewhere
    /// of its density per unit.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <param name="setting">In person or from a photograph.</param>
    /// <param name="score">What was written down, within the scale and on its steps.</param>
    /// <param name="truth">What the skin truly shows, on the scale.</param>
    /// <returns>Finite, whatever the score.</returns>
    public static double Log(Scale scale, Setting setting, double score, double truth)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var error = ErrorOf(scale, setting);
        var (lowest, highest) = SlipsBetween(scale, setting);
        var half = scale.Step / 2 ?? 0;
        var (low, high) = (
            score <= scale.Minimum ? double.NegativeInfinity : score - half,
            score >= scale.Maximum ? double.PositiveInfinity : score + half
        );
        var (honest, slip) =
            low < high
                ? (Below(high) - Below(low), Math.Min(high, highest) - Math.Max(low, lowest))
                : (Math.Exp(-Math.Pow((score - truth) / error, 2) / 2) / (error * Math.Sqrt(2 * Math.PI)), 1);
        return Math.Log((1 - Slips) * honest + Slips * slip / (highest - lowest));

        double Below(double value) => NormalDistribution.Below((value - truth) / error);
    }

    /// <summary>Between which values a slip falls evenly, before it is put on the scale: half a step, or the rater's error, beyond its ends.</summary>
    internal static (double Lowest, double Highest) SlipsBetween(Scale scale, Setting setting)
    {
        var beyond = scale.Step / 2 ?? ErrorOf(scale, setting);
        return (scale.Minimum - beyond, scale.Maximum + beyond);
    }

    private static double ErrorOf(Scale scale, Setting setting) =>
        Math.Max(RaterError.Of(scale, setting), LeastError * (scale.Maximum - scale.Minimum));
}
