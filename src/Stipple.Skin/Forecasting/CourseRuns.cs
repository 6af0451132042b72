using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Forecasting;

/// <summary>The twins of a person carried through every zone that matters; mirrored zones with the same sessions share a run.</summary>
internal sealed class CourseRuns
{
    /// <summary>Prepares the runs.</summary>
    /// <param name="course">The course.</param>
    /// <param name="zones">Ids of the zones.</param>
    /// <param name="grid">Moments to keep.</param>
    /// <param name="twins">Number of twins.</param>
    /// <exception cref="ForecastTooLargeException">They need too much memory.</exception>
    public CourseRuns(Course course, IEnumerable<string> zones, ImmutableArray<double> grid, int twins)
    {
        Grid = grid;
        var alike = new List<(List<string> Zones, Schedule Schedule)>();
        foreach (var zone in zones.Distinct(StringComparer.Ordinal))
        {
            var schedule = Schedule.Of(course, zone);
            if (alike.Find(a => a.Schedule.SameSkinAs(schedule)) is ({ } known, _))
                known.Add(zone);
            else
                alike.Add(([zone], schedule));
        }

        var bytes = SignField.Bytes(grid.Length, twins) * alike.Sum(a => a.Schedule.Treatments.Count == 0 ? 1 : 2);
        if (bytes > ForecastTooLargeException.MostBytes)
            throw new ForecastTooLargeException(twins, grid.Length, alike.Count, bytes);
        All = [.. alike.Select(a => (a.Zones.ToImmutableArray(), new ZoneRun(course.Person, a.Schedule, grid, twins)))];
    }

    /// <summary>Moments kept, days.</summary>
    public ImmutableArray<double> Grid { get; }

    /// <summary>Zones and their run.</summary>
    public ImmutableArray<(ImmutableArray<string> Zones, ZoneRun Run)> All { get; }

    /// <summary>The last moment kept that is not after a day.</summary>
    public int MomentOf(double day)
    {
        var moment = Grid.AsSpan().BinarySearch(Math.Min(day, Grid[^1]));
        return moment >= 0 ? moment : Math.Max(0, ~moment - 1);
    }

    /// <summary>Runs of some zones, each with its share of their area.</summary>
    public ImmutableArray<(ZoneRun Run, double Weight)> Over(IReadOnlyList<string> zones)
    {
        var total = zones.Sum(zone => Catalogue.Zones[zone].Area);
        return
        [
            .. All.Select(r => (r.Run, Weight: r.Zones.Where(zones.Contains).Sum(zone => Catalogue.Zones[zone].Area) / total))
                .Where(r => r.Weight > 0),
        ];
    }

    /// <summary>Runs every twin, on all cores.</summary>
    /// <param name="people">The twins, as many as stated.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="tolerance">Error allowed; <see cref="Tolerance.Standard"/> when null.</param>
    public void Run(IReadOnlyList<Twin> people, IProgress<double>? progress, CancellationToken cancellation, Tolerance? tolerance = null)
    {
        LaneWork.Run(
            new RunPaths(All.Select(r => r.Run), Grid, people, progress, cancellation),
            tolerance ?? Tolerance.Standard,
            cancellation
        );
    }
}
