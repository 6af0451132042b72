using System.Collections.Immutable;

namespace Stipple.Skin.Calibration;

/// <summary>
/// The predictor to beat: a normal distribution with the mean and standard deviation of other studies of the same
/// indication, one value per study (the mean of its needling arms at their last follow-up). With fewer than three such
/// studies, all needling arms of severity scores.
/// </summary>
internal sealed class PlainPredictor(ImmutableArray<CalibrationArm> arms)
{
    /// <summary>Mean and standard deviation for an arm whose study is left out.</summary>
    /// <param name="arm">The arm to predict.</param>
    /// <param name="withAdjunct">Whether only arms with the same adjunct, or likewise none, count.</param>
    public (double Mean, double Deviation) Predict(CalibrationArm arm, bool withAdjunct)
    {
        var others = arms.Where(a => !Same(a.Study, arm.Study) && !a.IsControl && Last(a) is not null).ToArray();
        var alike = others.Where(a => Same(a.Indication, arm.Indication) && (!withAdjunct || Same(a.Adjunct, arm.Adjunct)));
        var byStudy = alike.GroupBy(a => a.Study, StringComparer.Ordinal).Select(g => g.Average(a => Last(a)!.Value)).ToArray();
        if (byStudy.Length >= 3)
            return Moments(byStudy);
        return withAdjunct ? Predict(arm, withAdjunct: false) : Moments([.. others.Select(a => Last(a)!.Value)]);
    }

    private static double? Last(CalibrationArm arm) => arm.Readings.LastOrDefault(r => r.PercentChange is not null)?.PercentChange;

    private static (double Mean, double Deviation) Moments(double[] values)
    {
        if (values.Length == 0)
            return (0, 100);
        var mean = values.Average();
        return (mean, values.Length < 2 ? 25 : Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1)));
    }

    private static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);
}
