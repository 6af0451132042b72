using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Plans;

/// <summary>Makes the plan of an outcome: its course, forecast, label and maintenance.</summary>
internal sealed class PlanMaker(PlanSpace space, ForecastOptions options, Twin[] twins, ForecastLearning? learning)
{
    public Plan Make(
        string name,
        PlanOutcome outcome,
        ImmutableArray<PlanVirtue> virtues,
        ImmutableArray<Maintenance> maintenance,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var planned = space.CourseOf(outcome.Candidate);
        var needles = planned.Sessions.Where(s => s.Status == SessionStatus.Planned).SelectMany(s => s.Areas).ToArray();
        return new Plan(
            name,
            virtues,
            outcome.Visits,
            outcome.Candidate.IntervalWeeks,
            needles.Length == 0 ? null : needles.Max(a => a.NeedleLength.Millimetres),
            Band.Over(twins.Length, i => outcome.Improvement[i]),
            Band.Over(twins.Length, i => outcome.Downtime[i]),
            outcome.MeanImprovement,
            outcome.MeanDowntime,
            100 * outcome.MeanPigmentRisk,
            outcome.Reached.IsEmpty ? null : 100 * outcome.Reached.Average(),
            LabelCheck.Of(planned),
            maintenance,
            planned,
            virtues.IsEmpty
                ? null
                : Forecaster.Of(planned, options, Forecaster.RunsOf(planned, options), twins, learning, progress, cancellation)
        );
    }
}
