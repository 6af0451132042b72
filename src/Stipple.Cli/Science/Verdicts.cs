using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>How a verdict is reached and said.</summary>
internal static class Verdicts
{
    public const string Rule =
        "Hit: the predicted median lies in the published interval or range or, where none is published, the published value lies in the "
        + "middle half of the twins. Near: only the middle nine tenths of the twins reach it. Miss: not even these.";

    public static Verdict Of(ShapeCheck check, Prediction prediction)
    {
        if (check.Low is null && check.High is null)
        {
            var value = check.Observed!.Value;
            return value >= prediction.P25 && value <= prediction.P75 ? Verdict.Hit
                : value >= prediction.P05 && value <= prediction.P95 ? Verdict.Near
                : Verdict.Miss;
        }

        var low = check.Low ?? double.NegativeInfinity;
        var high = check.High ?? double.PositiveInfinity;
        return prediction.Median >= low && prediction.Median <= high ? Verdict.Hit
            : prediction.P95 >= low && prediction.P05 <= high ? Verdict.Near
            : Verdict.Miss;
    }

    public static string Words(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Hit => "hit",
            Verdict.Near => "near",
            _ => "**miss**",
        };
}
