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

    /// <summary>Log likelihood of a reading, up to a constant of the scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="setting">In person or from a photograph.</param>
    /// <param name="score">What was written down.</param>
    /// <param name="truth">What the skin truly shows, on the scale.</param>
    /// <returns>Finite, whatever the score.</returns>
    public static double Log(Scale scale, Setting setting, double score, double truth)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var deviation = RaterError.Of(scale, setting);
        var range = scale.Maximum - scale.Minimum;
        if (scale.Step is { } step and > 0)
        {
            var low = score <= scale.Minimum ? 0 : NormalDistribution.Below((score - step / 2 - truth) / deviation);
            var high = score >= scale.Maximum ? 1 : NormalDistribution.Below((score + step / 2 - truth) / deviation);
            return Math.Log((1 - Slips) * (high - low) + Slips / (1 + range / step));
        }

        var z = (score - truth) / deviation;
        return Math.Log((1 - Slips) * Math.Exp(-z * z / 2) / (deviation * Math.Sqrt(2 * Math.PI)) + Slips / range);
    }
}
