using System.Collections.Immutable;

namespace Stipple.Skin.Plans;

/// <summary>What one candidate brings, twin by twin.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Improvement">Improvement since before the course on the day all are judged, percent of severity, over the concerns that count.</param>
/// <param name="Downtime">Days not presentable after the sessions to come, in all.</param>
/// <param name="PigmentRisk">Chance of post-inflammatory hyperpigmentation from now on, 0 to 1.</param>
/// <param name="Reached">Share of the goals of these concerns reached by their dates, 0 to 1; empty without goals.</param>
/// <param name="Unhealed">Largest share of twins whose skin is not all clear when the next session comes, 0 to 1.</param>
internal sealed record PlanOutcome(
    Candidate Candidate,
    ImmutableArray<double> Improvement,
    ImmutableArray<double> Downtime,
    ImmutableArray<double> PigmentRisk,
    ImmutableArray<double> Reached,
    double Unhealed
)
{
    private readonly double[] means = [Improvement.Average(), Downtime.Average(), PigmentRisk.Average()];

    /// <summary>Mean improvement, percent.</summary>
    public double MeanImprovement => means[0];

    /// <summary>Mean days not presentable.</summary>
    public double MeanDowntime => means[1];

    /// <summary>Mean chance of dark marks, 0 to 1.</summary>
    public double MeanPigmentRisk => means[2];

    /// <summary>Sessions to come.</summary>
    public int Visits => Candidate.Visits;

    /// <summary>Whether another is at least as good in everything and better in something.</summary>
    /// <param name="other">The other.</param>
    public bool IsBeatenBy(PlanOutcome other) =>
        other.MeanImprovement >= MeanImprovement
        && other.MeanDowntime <= MeanDowntime
        && other.MeanPigmentRisk <= MeanPigmentRisk
        && other.Visits <= Visits
        && (
            other.MeanImprovement > MeanImprovement
            || other.MeanDowntime < MeanDowntime
            || other.MeanPigmentRisk < MeanPigmentRisk
            || other.Visits < Visits
        );
}
