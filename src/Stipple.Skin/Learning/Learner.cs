using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;
using Stipple.Skin.Support;

namespace Stipple.Skin.Learning;

/// <summary>Lets the readings of a course decide which twins the person may be.</summary>
/// <remarks>Equations L1 to L3 of docs/science/learning.md.</remarks>
internal sealed class Learner
{
    private readonly Course course;
    private readonly ulong seed;
    private readonly ImmutableDictionary<string, ConcernSupport> supports;
    private readonly ImmutableArray<Observation> observations;
    private readonly CourseRuns runs;

    /// <summary>A learner.</summary>
    /// <param name="course">The course.</param>
    /// <param name="seed">Seed of resampling and moves.</param>
    /// <param name="twins">Number of twins.</param>
    /// <param name="supports">What stands behind each concern, by its id.</param>
    public Learner(Course course, ulong seed, int twins, ImmutableDictionary<string, ConcernSupport> supports)
    {
        observations = [.. Sorted(course.Observations.Where(o => ReadingSeries.Knows(course, o)))];
        this.course = course with { Observations = [.. observations] };
        this.seed = seed;
        this.supports = supports;
        runs = new CourseRuns(course, observations.SelectMany(ZonesOf).Order(StringComparer.Ordinal), Moments(), twins);
    }

    /// <summary>Twins that fit the readings, all counting alike.</summary>
    /// <param name="twins">Twins as drawn; left as they are.</param>
    /// <param name="progress">Told how much the readings count already, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The twins, and what was learnt; null where no reading says anything.</returns>
    public (Twin[] Twins, ForecastLearning? Learning) Learn(
        Twin[] twins,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var readings = SeriesOf(twins).Sum(series => series.Readings.Length);
        if (readings == 0)
            return (twins, null);
        var sampler = new TemperedSampler<Twin>(seed, LogLikelihoods, (twin, move, number, kept) => twin.Moved(move, number, kept));
        var (learned, effective, moves) = sampler.Run(twins, progress, cancellation);
        return (learned, new ForecastLearning(readings, effective, moves));
    }

    /// <summary>Log likelihood of all readings in each twin.</summary>
    public double[] LogLikelihoods(Twin[] twins, CancellationToken cancellation)
    {
        runs.Run(twins, progress: null, cancellation, Tolerance.Readings);
        var logs = new double[twins.Length];
        foreach (var series in SeriesOf(twins))
        foreach (var readings in series.Readings.GroupBy(reading => runs.MomentOf(course.MinuteOf(reading.At))))
        {
            var truths = series.At(readings.Key);
            foreach (var ((setting, score), count) in readings.CountBy(reading => (reading.Setting, reading.Score)))
            {
                for (var i = 0; i < logs.Length; i++)
                    logs[i] += count * ReadingLikelihood.Log(series.Scale, setting, score, truths[i]);
            }
        }

        return logs;
    }

    // Sums are taken in one order, whatever the order of the file, so that the same readings give the same twins to the last bit.
    private static IEnumerable<Observation> Sorted(IEnumerable<Observation> observations) =>
        observations
            .OrderBy(o => o.At)
            .ThenBy(o => o.Scale, StringComparer.Ordinal)
            .ThenBy(o => o.Concern, StringComparer.Ordinal)
            .ThenBy(ReadingSeries.ZonesKey, StringComparer.Ordinal)
            .ThenBy(o => o.Score)
            .ThenBy(o => o.Setting);

    private ImmutableArray<ReadingSeries> SeriesOf(Twin[] twins) =>
        ReadingSeries.Of(course, runs, twins, c => new ConcernPath(c, twins, runs, supports[c.Id].Widening));

    // A reading before day 0 finds the skin as on day 0.
    private ImmutableArray<double> Moments()
    {
        var days = observations.Select(o => Math.Max(0, course.MinuteOf(o.At))).Append(0).Distinct().Order().ToArray();
        var sessions = course.Sessions.Select(s => course.MinuteOf(s.At)).Where(day => day < days[^1]);
        return [.. days.Concat(sessions).Distinct().Order()];
    }

    private IEnumerable<string> ZonesOf(Observation observation) =>
        observation.Concern is { } id
            ? course.Concerns.First(c => string.Equals(c.Id, id, StringComparison.Ordinal)).Zones
            : observation.Zones;
}
