using Stipple.Designs;
using Stipple.Evidence;

namespace Stipple.Skin.Cohorts;

/// <summary>Improvement from one score to another; above 0 is better.</summary>
internal sealed class Gain(CohortDesign design)
{
    private readonly double sign = Catalogue.Scales[design.Population.Concern.Baseline.Scale].LowerIsBetter ? 1 : -1;

    /// <summary>In the unit of the endpoint.</summary>
    public double Of(double screening, double score) =>
        design.Endpoint.Unit == GoalUnit.Percent ? Percent(screening, score) : sign * (screening - score);

    /// <summary>In percent of the score at screening; 0 where that is 0.</summary>
    public double Percent(double screening, double score) => screening == 0 ? 0 : 100 * sign * (screening - score) / Math.Abs(screening);
}
