using System.Collections.Immutable;
using Stipple.Skin.Calibration;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Practices;

/// <summary>Takes from a course what it says of how its concerns answered.</summary>
/// <remarks>Equation P3 of docs/science/practice.md.</remarks>
internal static class OutcomeReader
{
    private const string GlobalImprovement = "gais";

    // Where the sessions have taken less than this share, a reading says nothing of how a concern answers.
    private const double LeastFall = 0.01;

    /// <summary>Outcomes of a course, one per kind of concern read after sessions.</summary>
    public static ImmutableArray<Outcome> Of(Course course, CancellationToken cancellation = default)
    {
        var read = course.Concerns.Where(HasGain).Select(c => (Concern: c, Readings: Readings(course, c))).ToArray();
        var all = read.SelectMany(r => r.Readings).ToArray();
        if (all.Length == 0)
            return [];
        var runs = new CourseRuns(
            course,
            read.Where(r => r.Readings.Length > 0).SelectMany(r => r.Concern.Zones),
            Moments(course, all),
            twins: 1
        );
        Twin[] median = [Twin.Median];
        runs.Run(median, progress: null, cancellation);
        return
        [
            .. read.GroupBy(r => r.Concern.Kind, StringComparer.Ordinal)
                .Select(kind =>
                {
                    // Readings by raters who did not know are the better ones: where there are any, only they count.
                    var masked = kind.SelectMany(r => r.Readings).Any(o => o.Blinded == true);
                    return new Outcome(
                        kind.Key,
                        masked,
                        kind.Max(r => ConcernSupport.Of(course, r.Concern).Widening),
                        [
                            .. kind.Select(r => new ConcernOutcome(
                                    r.Concern.Baseline,
                                    Told(course, runs, new ConcernPath(r.Concern, median, runs, 0), r.Readings, masked)
                                ))
                                .Where(c => c.Readings.Length > 0),
                        ]
                    );
                })
                .Where(o => o.Concerns.Length > 0),
        ];
    }

    private static ImmutableArray<OutcomeReading> Told(
        Course course,
        CourseRuns runs,
        ConcernPath path,
        IEnumerable<Observation> readings,
        bool masked
    ) =>
        [
            .. readings
                .Where(o => !masked || o.Blinded == true)
                .Select(o =>
                {
                    var (treated, untreated) = path.At(runs.MomentOf(DayOf(course, o)));
                    return new OutcomeReading(o.Scale, o.Setting, o.Score, treated[0], untreated[0]);
                })
                .Where(o => o.Treated < (1 - LeastFall) * o.Untreated),
        ];

    // A session that is still planned may not have been: what is read after it says nothing.
    private static Observation[] Readings(Course course, Concern concern)
    {
        var sessions = concern.Zones.SelectMany(course.SessionsOf).Select(s => s.Session).ToArray();
        return
        [
            .. course
                .Observations.Where(o => string.Equals(o.Concern, concern.Id, StringComparison.Ordinal))
                .Where(o =>
                    string.Equals(o.Scale, concern.Baseline.Scale, StringComparison.Ordinal)
                    || string.Equals(o.Scale, GlobalImprovement, StringComparison.Ordinal)
                )
                .Where(o => sessions.Any(s => s.At < o.At) && sessions.Where(s => s.At < o.At).All(s => s.Status == SessionStatus.Done))
                .OrderBy(o => o.At),
        ];
    }

    private static bool HasGain(Concern concern) =>
        CalibrationTargets.Gains.Any(t => string.Equals(t.Concern.Kind, concern.Kind, StringComparison.Ordinal));

    private static ImmutableArray<double> Moments(Course course, IEnumerable<Observation> readings)
    {
        var days = readings.Select(o => DayOf(course, o)).Append(0).Distinct().Order().ToArray();
        var sessions = course.Sessions.Select(s => course.MinuteOf(s.At)).Where(day => day > 0 && day < days[^1]);
        return [.. days.Concat(sessions).Distinct().Order()];
    }

    private static double DayOf(Course course, Observation reading) => Math.Max(0, course.MinuteOf(reading.At));
}
