using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>The raters of a trial: the mean of what each writes down, every time with an error of their own.</summary>
/// <remarks>
/// Improvement seen without needling and the optimism of raters who know the arm are the medians of the calibration
/// (equation K3 of docs/science/calibration.md): the log score falls by placebo in every arm from the first visit on, and
/// what needling takes of it counts more when raters are not masked.
/// </remarks>
internal sealed class Panel
{
    private static readonly ulong ScreeningPurpose = CounterRandom.Purpose("cohort screening score");
    private static readonly ulong VisitPurpose = CounterRandom.Purpose("cohort visit score");
    private readonly RatingPlan plan;
    private readonly Baseline population;
    private readonly double error;
    private readonly double placebo = Math.Exp(-Catalogue.Calibration.Of("placebo").Median);
    private readonly double optimism;

    public Panel(CohortDesign design)
    {
        plan = design.Raters;
        population = design.Population.Concern.Baseline;
        var scale = Catalogue.Scales[population.Scale];
        error = RaterError.Of(scale, plan.Setting);
        optimism = plan.Masked ? 1 : Catalogue.Calibration.Of("optimism").Median;
    }

    /// <summary>Score at screening.</summary>
    /// <param name="baseline">True score.</param>
    /// <param name="draws">Whose.</param>
    /// <param name="time">Which of the people screened for this number.</param>
    public double Screen(double baseline, Draws draws, int time) =>
        Rate(baseline, 100, draws, ScreeningPurpose, time * DesignLimits.Raters);

    /// <summary>Score at a visit.</summary>
    /// <param name="baseline">True score before the course.</param>
    /// <param name="severity">True severity, percent of before the course.</param>
    /// <param name="needled">Whether the arm is needled.</param>
    /// <param name="draws">Whose.</param>
    /// <param name="visit">Which visit, from 0.</param>
    public double Visit(double baseline, double severity, bool needled, Draws draws, int visit) =>
        Rate(baseline, Seen(severity, needled), draws, VisitPurpose, visit * DesignLimits.Raters);

    /// <summary>Severity as raters of this trial would see it but for their error.</summary>
    internal double Seen(double severity, bool needled) =>
        100 * placebo * Math.Pow(severity / 100, needled && severity < 100 ? optimism : 1);

    private double Rate(double baseline, double severity, Draws draws, ulong purpose, int first)
    {
        var scale = new ScoreScale(population with { Score = baseline });
        var sum = 0.0;
        for (var rater = 0; rater < plan.Count; rater++)
            sum += scale.Rated(scale.Score(severity), error * draws.Normal(purpose, first + rater));
        return sum / plan.Count;
    }
}
