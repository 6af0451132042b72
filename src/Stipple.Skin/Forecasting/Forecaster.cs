using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>A course goes in, a forecast comes out.</summary>
public static class Forecaster
{
    /// <summary>Version of model and constants; a forecast names it.</summary>
    public const string ModelVersion = "0.1.0";

    /// <summary>Forecasts a course: every twin with and without its sessions.</summary>
    /// <param name="course">A course as read; its zones and scales are known.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the share done, 0 to 1; from any thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of twins is out of range.</exception>
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

        var schedules = course
            .Zones.Concat(course.Observations.SelectMany(o => o.Zones))
            .Distinct(StringComparer.Ordinal)
            .Select(zone => (Zone: zone, Schedule: Schedule.Of(course, zone)))
            .ToArray();
        var sessionDays = course.Sessions.Select(s => Math.Max(0, course.DayOf(s.At))).Where(d => d < course.Horizon).ToArray();
        var grid = ForecastGrid.Of(sessionDays, course.Horizon);
        var alike = new List<(List<string> Zones, Schedule Schedule)>();
        foreach (var (zone, schedule) in schedules)
        {
            if (alike.Find(a => a.Schedule.SameSkinAs(schedule)) is ({ } zones, _))
                zones.Add(zone);
            else
                alike.Add(([zone], schedule));
        }

        var bytes = SignField.Bytes(grid.Length, options.Twins) * alike.Sum(a => a.Schedule.Treatments.Count == 0 ? 1 : 2);
        if (bytes > ForecastTooLargeException.MostBytes)
            throw new ForecastTooLargeException(options.Twins, grid.Length, alike.Count, bytes);
        var runs = alike.ConvertAll(a => (a.Zones, Run: new ZoneRun(course.Person, a.Schedule, grid, options.Twins)));

        var twins = new Twin[options.Twins];
        var done = 0;
        Parallel.For(
            0,
            options.Twins,
            new ParallelOptions { CancellationToken = cancellation },
            () => new ZoneRun.Workspace(),
            (number, _, workspace) =>
            {
                twins[number] = Twin.Draw(options.Seed, number);
                foreach (var (_, run) in runs)
                    run.Run(number, twins[number], workspace);
                progress?.Report((double)Interlocked.Increment(ref done) / options.Twins);
                return workspace;
            },
            _ => { }
        );

        var summary = new ForecastSummary(course, grid, options, twins, [.. runs.Select(r => (r.Zones.ToImmutableArray(), r.Run))]);
        return new Forecast(
            ModelVersion,
            Catalogue.Calibration.Version,
            Delivery.Provisional(course),
            options.Twins,
            options.Seed,
            course.DayZero,
            course.Horizon,
            grid,
            summary.Sessions(),
            summary.Concerns(),
            summary.Readings(),
            summary.Zones(),
            ForecastNotes.Of(course)
        );
    }
}
