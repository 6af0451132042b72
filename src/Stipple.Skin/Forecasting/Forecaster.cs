using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Learning;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Forecasting;

/// <summary>A course goes in, a forecast comes out.</summary>
public static class Forecaster
{
    /// <summary>Version of model and constants; a forecast names it.</summary>
    public const string ModelVersion = "0.2.0";

    /// <summary>Forecasts a course: every twin with and without its sessions.</summary>
    /// <param name="course">A course as read; its zones and scales are known.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the share done, 0 to 1; from any thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of twins is out of range.</exception>
    /// <exception cref="ArgumentException">The practice rests on another calibration.</exception>
    /// <exception cref="ForecastTooLargeException">Twins, time and zones together need too much memory (<c>STP-SKIN-004</c>).</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <remarks>The same course, options and version give the same forecast on any number of threads.</remarks>
    public static Forecast Run(
        Course course,
        ForecastOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(course);
        options ??= new ForecastOptions();
        if (options.Twins is < ForecastOptions.FewestTwins or > ForecastOptions.MostTwins)
            throw new ArgumentOutOfRangeException(
                nameof(options),
                options.Twins,
                $"Twins must be {ForecastOptions.FewestTwins} to {ForecastOptions.MostTwins}."
            );

        if (
            options.Practice is { } practice
            && !string.Equals(practice.Calibration, Catalogue.Calibration.Version, StringComparison.Ordinal)
        )
            throw new ArgumentException(
                $"The practice rests on calibration {practice.Calibration}; in use is {Catalogue.Calibration.Version}.",
                nameof(options)
            );

        var runs = RunsOf(course, options); // first, because it may be too large
        var (twins, learning) = Learnt(course, options, PartProgress.Of(progress, 0, LearningShare), cancellation);
        return Of(
            course,
            options,
            runs,
            twins,
            learning,
            learning is null ? progress : PartProgress.Of(progress, LearningShare, 1),
            cancellation
        );
    }

    /// <summary>The twins of a course, after its readings have been learnt from; and what they taught.</summary>
    internal static (Twin[] Twins, ForecastLearning? Learning) Learnt(
        Course course,
        ForecastOptions options,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var beliefs = options.Practice is null ? Beliefs.Published : Beliefs.Published.With(options.Practice.Parameters);
        var drawn = Enumerable.Range(0, options.Twins).Select(number => Twin.Draw(options.Seed, number, beliefs)).ToArray();
        return new Learner(course, options.Seed, options.Twins, SupportsOf(course)).Learn(drawn, progress, cancellation);
    }

    /// <summary>The forecast of a course for twins that are known already.</summary>
    internal static Forecast Of(
        Course course,
        ForecastOptions options,
        CourseRuns runs,
        Twin[] twins,
        ForecastLearning? learning,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        runs.Run(twins, progress, cancellation);

        var summary = new ForecastSummary(course, options.Seed, twins, runs, SupportsOf(course));
        return new Forecast(
            ModelVersion,
            Catalogue.Calibration.Version,
            ForecastPractice.Of(options.Practice, course),
            learning,
            options.Twins,
            options.Seed,
            course.DayZero,
            course.Horizon,
            runs.Grid,
            summary.Sessions(),
            summary.Concerns(),
            summary.Readings(),
            summary.Zones([.. Signs.All.Where(sign => options.Signs?.Contains(sign.Sign) != false)]),
            ForecastNotes.Of(course)
        );
    }

    /// <summary>Everything a forecast runs, not yet run.</summary>
    /// <exception cref="ForecastTooLargeException">It needs too much memory.</exception>
    internal static CourseRuns RunsOf(Course course, ForecastOptions options)
    {
        var sessionDays = course.Sessions.Select(s => Math.Max(0, course.DayOf(s.At))).Where(d => d < course.Horizon).ToArray();
        var grid = ForecastGrid.Of(sessionDays, course.Horizon, ReadingSeries.AnchorDays(course));
        return new CourseRuns(course, course.Zones.Concat(course.Observations.SelectMany(o => o.Zones)), grid, options.Twins);
    }

    private static ImmutableDictionary<string, ConcernSupport> SupportsOf(Course course) =>
        course.Concerns.ToImmutableDictionary(c => c.Id, c => ConcernSupport.Of(course, c), StringComparer.Ordinal);

    // Chosen: learning takes about as long as the forecast itself.
    private const double LearningShare = 0.5;
}
