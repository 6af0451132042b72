using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Plans;

/// <summary>Makes the plan of an outcome: its course, forecast, label and maintenance.</summary>
internal sealed class PlanMaker(Course course, PlanSpace space, ForecastOptions options, Twin[] twins, ForecastLearning? learning)
{
    // Three years of months: what holds longer is said to hold that long. Chosen.
    private const int WatchedMonths = 36;
    private const double Month = 30;

    public Plan Make(
        string name,
        PlanOutcome outcome,
        ImmutableArray<PlanVirtue> virtues,
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
            100 * outcome.MeanPigmentRisk,
            outcome.Reached.IsEmpty ? null : 100 * outcome.Reached.Average(),
            LabelCheck.Of(planned),
            outcome.Visits == 0 ? [] : MaintenanceOf(planned, outcome.Candidate, PartProgress.Of(progress, 0, 0.5), cancellation),
            planned,
            Forecaster.Of(
                planned,
                options,
                Forecaster.RunsOf(planned, options),
                twins,
                learning,
                PartProgress.Of(progress, 0.5, 1),
                cancellation
            )
        );
    }

    private ImmutableArray<Maintenance> MaintenanceOf(
        Course planned,
        Candidate candidate,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var counting = planned.Concerns.Where(c => PlanTrial.Counting(course).Contains(c.Id, StringComparer.Ordinal)).ToArray();
        var (first, last) = (space.DayOf(candidate.At[0]), space.DayOf(candidate.At[^1]));
        var watched = Enumerable.Range(1, WatchedMonths).Select(month => last + Month * month).ToArray();
        ImmutableArray<double> grid =
        [
            .. planned.Sessions.Select(s => Math.Round(planned.DayOf(s.At) * 1440) / 1440).Append(0).Append(first).Concat(watched).Distinct().Order(),
        ];
        var runs = new CourseRuns(planned, counting.SelectMany(c => c.Zones), grid, twins.Length);
        runs.Run(twins, progress, cancellation);
        return
        [
            .. counting.Select(concern =>
            {
                var path = new ConcernPath(concern, twins, runs, ConcernSupport.Of(planned, concern).Widening);
                var before = path.At(runs.MomentOf(first)).Treated;
                var after = watched.Select(day => path.At(runs.MomentOf(day)).Treated).ToArray();
                var gains = new double[twins.Length];
                var due = new double[twins.Length];
                for (var i = 0; i < due.Length; i++)
                {
                    double[] severities = [.. after.Select(a => a[i])];
                    gains[i] = before[i] - severities.Min();
                    due[i] = Maintenance.DueOf(watched, severities, before[i]) - last;
                }

                Array.Sort(gains);
                Array.Sort(due);
                return new Maintenance(
                    concern.Id,
                    Quantile.At<double>(gains, 0.5),
                    Within(due, 0.25),
                    Within(due, 0.5),
                    Within(due, 0.75),
                    100.0 * due.Count(double.IsPositiveInfinity) / due.Length,
                    WatchedMonths * Month
                );
            }),
        ];
    }

    // The twin in that place of the order, so that those that keep it for good need no day.
    private static double? Within(double[] sorted, double share) =>
        sorted[(int)Math.Ceiling(share * sorted.Length) - 1] is var day && double.IsFinite(day) ? day : null;
}
