using System.Collections.Immutable;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Learning;

/// <summary>Learns from the readings of people whose truth is known, and tells how well that goes.</summary>
/// <remarks>Simulation-based calibration after Talts, Betancourt, Simpson, Vehtari, Gelman 2018, arXiv 1804.06788.</remarks>
public static class Rehearser
{
    /// <summary>Most readings learnt from; one more is forecast.</summary>
    public const int MostReadings = SimulatedPerson.Readings - 1;

    /// <summary>Runs a rehearsal, on all cores.</summary>
    /// <param name="templates">Courses that those of the people are made like; at least one with a concern and two sessions.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the share done, 0 to 1; from any thread.</param>
    /// <param name="only">The worlds to rehearse; all when null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A forecast for every world, person and number of readings, in that order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few or too many people or twins.</exception>
    /// <exception cref="ArgumentException">No template has a concern and two sessions.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <remarks>The same templates and options give the same on any number of threads.</remarks>
    public static ImmutableArray<RehearsedForecast> Run(
        IReadOnlyList<Course> templates,
        RehearsalOptions options,
        IProgress<double>? progress = null,
        IReadOnlyList<RehearsedWorld>? only = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(options);
        if (options.People is < RehearsalOptions.FewestPeople or > RehearsalOptions.MostPeople)
            throw new ArgumentOutOfRangeException(nameof(options), options.People, "Too few or too many people.");
        if (options.Twins is < ForecastOptions.FewestTwins or > ForecastOptions.MostTwins)
            throw new ArgumentOutOfRangeException(nameof(options), options.Twins, "Too few or too many twins.");
        var usable = templates.Where(t => t.Concerns.Count > 0 && t.Sessions.Count > 1).ToArray();
        if (usable.Length == 0)
            throw new ArgumentException("No course has a concern and two sessions.", nameof(templates));
        var worlds = only ?? Enum.GetValues<RehearsedWorld>();
        var forecasts = new RehearsedForecast[worlds.Count * options.People][];
        var done = 0;
        Parallel.For(
            0,
            forecasts.Length,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            job =>
            {
                var (world, number) = (worlds[job / options.People], job % options.People);
                var person = SimulatedPerson.Draw(usable, world, options.Seed, number);
                forecasts[job] =
                [
                    .. Enumerable
                        .Range(0, SimulatedPerson.Readings)
                        .Select(readings => Forecast(person, world, number, readings, options, cancellation)),
                ];
                progress?.Report((double)Interlocked.Increment(ref done) / forecasts.Length);
            }
        );
        return [.. forecasts.SelectMany(f => f)];
    }

    private static RehearsedForecast Forecast(
        SimulatedPerson person,
        RehearsedWorld world,
        int number,
        int readings,
        RehearsalOptions options,
        CancellationToken cancellation
    )
    {
        var seed = options.Seed ^ (ulong)(1 + readings + SimulatedPerson.Readings * (long)number) << 16;
        var course = person.Course with { Observations = [.. person.Written.Take(readings)] };
        var supports = ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(person.Concern.Id, person.Support)]);
        var drawn = Enumerable.Range(0, options.Twins).Select(i => Twin.Draw(seed, i)).ToArray();
        var (twins, learning) = new Learner(course, seed, options.Twins, supports).Learn(drawn, progress: null, cancellation);

        var runs = new CourseRuns(
            course,
            person.Concern.Zones,
            SimulatedPerson.MomentsOf(course, [person.Days[readings], person.Days[^1]]),
            options.Twins
        );
        runs.Run(twins, progress: null, cancellation);
        var path = new ConcernPath(person.Concern, twins, runs, person.Support.Widening);
        var next = path.Scores(path.At(runs.MomentOf(person.Days[readings])).Treated);
        var deviation = RaterError.Of(path.Scale.Scale, person.Honest[readings].Setting);
        var rated = next.Select((s, i) => path.Scale.Rated(s, deviation * CounterRandom.Normal(seed, (ulong)i, RaterPurpose))).ToArray();
        var severities = path.At(runs.MomentOf(person.Days[^1])).Treated;
        var unit = Math.Abs(person.Concern.Baseline.Score - path.Scale.Score(0));
        var gain = GainOf(person.Concern);
        return new RehearsedForecast(
            number,
            world,
            person.Concern.Kind,
            readings,
            RehearsedFigure.Of(rated, person.Honest[readings].Score, unit, Lot("next")),
            RehearsedFigure.Of(path.Scores(severities), person.Score, unit, Lot("last")),
            RehearsedFigure.RankOf(severities, person.Severity, Lot("severity")),
            RehearsedFigure.RankOf([.. twins.Select(twin => twin[gain])], person.Twin[gain], Lot("gain")),
            learning?.Effective ?? 1,
            learning?.Moves ?? 0
        );

        double Lot(string what) => CounterRandom.Uniform(seed, 0, CounterRandom.Purpose(what));
    }

    private static readonly ulong RaterPurpose = CounterRandom.Purpose("rehearsed rater");

    private static ParameterKey GainOf(Concern concern) =>
        concern switch
        {
            AcneScars => SkinParameters.ScarGain,
            Wrinkles => SkinParameters.WrinkleGain,
            StretchMarks => SkinParameters.StretchMarkGain,
            Hyperpigmentation => SkinParameters.PatchGain,
            Scar => SkinParameters.OtherScarGain,
            Pores => SkinParameters.PoreGain,
            Laxity => SkinParameters.SaggingGain,
            Dullness => SkinParameters.DullnessResponse,
            _ => SkinParameters.RoughnessGain,
        };
}
