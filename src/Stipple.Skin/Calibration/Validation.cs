using System.Collections.Immutable;

namespace Stipple.Skin.Calibration;

/// <summary>Predictions held against published figures, arm by arm and in total.</summary>
/// <param name="Readings">Every figure.</param>
/// <param name="LeftOut">Whether each study was left out of the fit that predicted it.</param>
public sealed record Validation(ImmutableArray<ReadingValidation> Readings, bool LeftOut)
{
    private IEnumerable<ReadingValidation> Scored => Readings.Where(r => r.Crps is not null);

    /// <summary>Figures with a percent change.</summary>
    public int Count => Scored.Count();

    /// <summary>Mean score of the predictions, percent points; NaN without a percent change.</summary>
    public double MeanCrps => Scored.Select(r => r.Crps!.Value).DefaultIfEmpty(double.NaN).Average();

    /// <summary>Mean interval score, percent points; NaN without a percent change.</summary>
    public double MeanIntervalScore =>
        Scored.Select(r => Score.Interval90(r.P05, r.P95, r.Observed!.Value)).DefaultIfEmpty(double.NaN).Average();

    /// <summary>Share of figures in their 90 % interval.</summary>
    public double Coverage90 => Scored.Count(r => r.Covered == true) / (double)Math.Max(1, Count);

    /// <summary>Median width of the 90 % intervals, percent points; NaN without a percent change.</summary>
    public double MedianWidth => Count == 0 ? double.NaN : Quantile.At<double>([.. Scored.Select(r => r.P95 - r.P05).Order()], 0.5);

    /// <summary>Skill over the plain predictor by indication: one less the ratio of scores.</summary>
    public double SkillIndicationMean => Skill(r => r.CrpsIndicationMean!.Value);

    /// <summary>Skill over the plain predictor by indication and adjunct.</summary>
    public double SkillIndicationAdjunctMean => Skill(r => r.CrpsIndicationAdjunctMean!.Value);

    /// <summary>Skill over the same hierarchy with the mechanism switched off.</summary>
    public double SkillWithoutMechanism => Skill(r => r.CrpsWithoutMechanism!.Value);

    /// <summary>The same as <see cref="SkillIndicationMean"/> with the elasticity held at 1, as forecasts carry the mechanism.</summary>
    public double SkillAsForecast => 1 - Scored.Sum(r => r.CrpsAsForecast!.Value) / Scored.Sum(r => r.CrpsIndicationMean!.Value);

    /// <summary>How many figures fell in each tenth of their predicted distribution; even when the spread is right.</summary>
    public ImmutableArray<int> Pit =>
        [.. Enumerable.Range(0, 10).Select(tenth => Scored.Count(r => Math.Min((int)(r.Pit!.Value * 10), 9) == tenth))];

    private double Skill(Func<ReadingValidation, double> other) => 1 - Scored.Sum(r => r.Crps!.Value) / Scored.Sum(other);
}
