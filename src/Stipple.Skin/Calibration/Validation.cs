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
    public double MedianWidth => Scored.Select(r => r.P95 - r.P05).DefaultIfEmpty(double.NaN).Order().ElementAt(Count / 2);

    /// <summary>Skill over the plain predictor by indication: one less the ratio of scores.</summary>
    public double SkillIndicationMean => Skill(r => r.CrpsIndicationMean!.Value);

    /// <summary>Skill over the plain predictor by indication and adjunct.</summary>
    public double SkillIndicationAdjunctMean => Skill(r => r.CrpsIndicationAdjunctMean!.Value);

    /// <summary>Skill over the same hierarchy with the mechanism switched off.</summary>
    public double SkillWithoutMechanism => Skill(r => r.CrpsWithoutMechanism!.Value);

    /// <summary>How many figures fell in each tenth of their predicted distribution; even when the spread is right.</summary>
    public ImmutableArray<int> Pit =>
        [.. Enumerable.Range(0, 10).Select(tenth => Scored.Count(r => Math.Min((int)(r.Pit!.Value * 10), 9) == tenth))];

    /// <summary>Coverage that chance allows when 90 % is true: 95 % of counts of as many figures lie between.</summary>
    public (double Low, double High) CoverageByChance => (BinomialQuantile(0.025) / Count, BinomialQuantile(0.975) / Count);

    private double Skill(Func<ReadingValidation, double> other) => 1 - Scored.Sum(r => r.Crps!.Value) / Scored.Sum(other);

    private double BinomialQuantile(double share)
    {
        var probability = Math.Pow(0.1, Count);
        var below = 0.0;
        for (var k = 0; k <= Count; k++)
        {
            below += probability;
            if (below >= share)
                return k;
            probability *= (Count - k) / (k + 1.0) * 9;
        }

        return Count;
    }
}
