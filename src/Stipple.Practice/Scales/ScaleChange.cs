using System.Collections.Immutable;
using System.Globalization;
using Stipple.Evidence;

namespace Stipple.Practice.Scales;

/// <summary>How far a score moved, and whether two ratings of unchanged skin might differ by as much.</summary>
/// <param name="Better">Points by which the later score is better, in the unit of the scale; below 0 when it is worse.</param>
/// <param name="SmallestDetectable">
/// Smallest detectable change: 1.96 times the standard deviation of the difference of two ratings, √2 times that of one
/// when both were given in the same setting.
/// </param>
/// <param name="Words">The change in a sentence.</param>
public sealed record ScaleChange(double Better, double SmallestDetectable, string Words)
{
    // Two-sided 95 % of a normal distribution.
    private const double Quantile = 1.96;

    /// <summary>Whether the change is larger than the error of rating, so that 19 of 20 pairs of unchanged skin show less.</summary>
    public bool IsBeyondError => Math.Abs(Better) > SmallestDetectable;

    /// <summary>Compares two scores given in one setting.</summary>
    /// <param name="scale">The scale of both.</param>
    /// <param name="before">Earlier score.</param>
    /// <param name="after">Later score.</param>
    /// <returns>The change, or why there is none: another scale or version, out of range, or a setting the scale is not rated in.</returns>
    public static ScaleChangeResult Of(Scale scale, Score before, Score after)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ImmutableArray<ScaleFault> faults = [.. Faults(scale, before, "before"), .. Faults(scale, after, "after")];
        if (!faults.IsEmpty)
            return new ScaleChangeResult(null, faults);

        var better = (scale.LowerIsBetter ? before.Value - after.Value : after.Value - before.Value) + 0.0;
        var variance = Math.Pow(Error(scale, before.Setting)!.Value, 2) + Math.Pow(Error(scale, after.Setting)!.Value, 2);
        var smallest = Quantile * Math.Sqrt(variance);
        return new ScaleChangeResult(new ScaleChange(better, smallest, InWords(scale, better, smallest)), []);
    }

    private static IEnumerable<ScaleFault> Faults(Scale scale, Score score, string place)
    {
        if (!string.Equals(score.Scale, scale.Id, StringComparison.Ordinal))
            yield return new(ScaleFaultCodes.WrongScale, place, score.Scale, scale.Id);
        if (!string.Equals(score.Version, scale.Version, StringComparison.Ordinal))
            yield return new(ScaleFaultCodes.WrongVersion, place, score.Version, scale.Version);
        if (!(score.Value >= scale.Minimum && score.Value <= scale.Maximum))
            yield return new(
                ScaleFaultCodes.ScoreOutOfRange,
                place,
                Plain(score.Value),
                $"{Plain(scale.Minimum)} to {Plain(scale.Maximum)}"
            );
        if (Error(scale, score.Setting) is null)
        {
            var other = score.Setting == Setting.Photo ? "in person" : "from a photograph";
            yield return new(
                ScaleFaultCodes.SettingNotAllowed,
                place,
                score.Setting == Setting.Photo ? "a photograph" : "in person",
                $"rated {other}"
            );
        }
    }

    private static Figure? Error(Scale scale, Setting setting) => setting == Setting.Photo ? scale.RaterErrorPhoto : scale.RaterErrorLive;

    private static string InWords(Scale scale, double better, double smallest)
    {
        var limit = Amount(scale, smallest);
        if (better == 0)
            return $"No change; less than {limit} could not be told from the error of rating.";
        var moved = $"{Amount(scale, Math.Abs(better))} {(better > 0 ? "better" : "worse")}";
        var than = $"the {limit} by which two ratings of unchanged skin may differ";
        return Math.Abs(better) > smallest ? $"{moved}: more than {than}." : $"{moved}: within {than}.";
    }

    private static string Amount(Scale scale, double value) =>
        scale.Unit switch
        {
            "point" => Plain(value) is "1" ? "1 point" : $"{Plain(value)} points",
            "1" => Plain(value),
            var unit => $"{Plain(value)} {unit}",
        };

    // Two decimals show every step in use but those of millimetres and ratios, which have three.
    private static string Plain(double value) => value.ToString(Math.Abs(value) < 1 ? "0.###" : "0.##", CultureInfo.InvariantCulture);
}
