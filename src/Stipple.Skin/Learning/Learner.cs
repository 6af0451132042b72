using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Learning;

/// <summary>Lets the readings of a course decide which twins the person may be.</summary>
/// <remarks>
/// Equations L2 and L3 of docs/science/learning.md. A sequential Monte Carlo sampler (Del Moral, Doucet, Jasra 2006,
/// doi 10.1111/j.1467-9868.2006.00553.x): readings count for more and more, each time by as much as leaves half the twins
/// standing; twins are resampled by weight and, where they were thinned, moved. Deterministic in the seed.
/// </remarks>
internal sealed class Learner
{
    private const double LeastEffective = 0.5;
    private const int MostMovesPerStage = 12;
    private const double AimedAcceptance = 0.25;

    private static readonly ulong ResamplePurpose = CounterRandom.Purpose("learning resample");
    private static readonly ulong AcceptPurpose = CounterRandom.Purpose("learning acceptance");
    private static readonly ulong MovePurpose = CounterRandom.Purpose("learning move");

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
        this.course = course;
        this.seed = seed;
        this.supports = supports;
        observations = [.. course.Observations.Where(o => ReadingSeries.Knows(course, o))];
        runs = new CourseRuns(course, observations.SelectMany(ZonesOf), Moments(), twins);
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
        if (observations.IsEmpty)
            return (twins, null);
        var (logs, readings) = LogLikelihoods(twins, cancellation);
        if (readings == 0)
            return (twins, null);
        var current = (Twin[])twins.Clone();
        var effective = Weights.EffectiveShare(logs, 1);
        var (weight, step) = (0.0, 0.5);
        var (stage, moves) = (0, 0);
        while (weight < 1)
        {
            var next = Weights.NextTemperature(logs, weight, LeastEffective);
            var chosen = Weights.Resample(logs, next - weight, CounterRandom.Uniform(seed, (ulong)stage++, ResamplePurpose));
            current = [.. chosen.Select(i => current[i])];
            logs = [.. chosen.Select(i => logs[i])];
            var thinned = weight > 0 || next < 1;
            weight = next;
            progress?.Report(weight);
            // Enough moves that a twin could have gone about as far as drawing anew would take it.
            for (var (travelled, sweep) = (0.0, 0); thinned && travelled < 1 && sweep < MostMovesPerStage; sweep++)
            {
                var accepted = Move(current, logs, weight, step, moves++, cancellation);
                travelled += accepted * step * step;
                step = Math.Clamp(step * Math.Exp(accepted - AimedAcceptance), 0.05, 0.95);
            }
        }

        return (current, new ForecastLearning(readings, effective, moves));
    }

    private double Move(Twin[] current, double[] logs, double weight, double step, int sweep, CancellationToken cancellation)
    {
        var kept = Math.Sqrt(1 - step * step);
        var moved = current.Select((twin, i) => twin.Moved(seed ^ MovePurpose, Number(i), kept)).ToArray();
        var (proposed, _) = LogLikelihoods(moved, cancellation);
        var accepted = 0;
        for (var i = 0; i < current.Length; i++)
        {
            if (Math.Log(CounterRandom.Uniform(seed, Number(i), AcceptPurpose)) >= weight * (proposed[i] - logs[i]))
                continue;
            (current[i], logs[i]) = (moved[i], proposed[i]);
            accepted++;
        }

        return (double)accepted / current.Length;

        ulong Number(int twin) => (ulong)sweep * (ulong)current.Length + (ulong)twin;
    }

    private (double[] Logs, int Readings) LogLikelihoods(Twin[] twins, CancellationToken cancellation)
    {
        runs.Run(twins, progress: null, cancellation);
        var logs = new double[twins.Length];
        var readings = 0;
        foreach (var series in ReadingSeries.Of(course, runs, twins, c => new ConcernPath(c, twins, runs, supports[c.Id].Widening)))
        foreach (var reading in series.Readings)
        {
            readings++;
            var truths = series.At(runs.MomentOf(DayOf(reading)));
            for (var i = 0; i < logs.Length; i++)
                logs[i] += ReadingLikelihood.Log(series.Scale, reading.Setting, reading.Score, truths[i]);
        }

        return (logs, readings);
    }

    private ImmutableArray<double> Moments()
    {
        var days = observations.Select(DayOf).Append(0).Distinct().Order().ToArray();
        var sessions = course.Sessions.Select(s => Math.Round(course.DayOf(s.At) * 1440) / 1440).Where(day => day > 0 && day < days[^1]);
        return [.. days.Concat(sessions).Distinct().Order()];
    }

    private double DayOf(Observation observation) => Math.Max(0, Math.Round(course.DayOf(observation.At) * 1440) / 1440);

    private IEnumerable<string> ZonesOf(Observation observation) =>
        observation.Concern is { } id
            ? course.Concerns.First(c => string.Equals(c.Id, id, StringComparison.Ordinal)).Zones
            : observation.Zones;
}
