using System.Collections.Immutable;
using Stipple.Skin.Appearance;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Forecasting;

/// <summary>Every twin at every zone, with the sessions and without, as one queue of paths.</summary>
internal sealed class RunPaths : IPaths
{
    private readonly double[] grid;
    private readonly IReadOnlyList<Twin> twins;
    private readonly IProgress<double>? progress;
    private readonly CancellationToken cancellation;
    private readonly (ZoneRun Run, SignField Field, bool Treated)[] sides;
    private readonly SignReader?[] readers;
    private int taken;
    private int finished;

    /// <summary>Queues the paths.</summary>
    /// <param name="runs">Zones.</param>
    /// <param name="grid">Moments to keep.</param>
    /// <param name="twins">Twins.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public RunPaths(
        IEnumerable<ZoneRun> runs,
        ImmutableArray<double> grid,
        IReadOnlyList<Twin> twins,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        this.grid = [.. grid];
        this.twins = twins;
        this.progress = progress;
        this.cancellation = cancellation;
        sides =
        [
            .. runs.SelectMany<ZoneRun, (ZoneRun, SignField, bool)>(run =>
                run.Days.IsEmpty ? [(run, run.Treated, true)] : [(run, run.Treated, true), (run, run.Untreated, false)]
            ),
        ];
        readers = new SignReader?[sides.Length * twins.Count];
    }

    public int Take()
    {
        cancellation.ThrowIfCancellationRequested();
        var path = Interlocked.Increment(ref taken) - 1;
        return path < readers.Length ? path : -1;
    }

    public void Begin(int path, Span<double> parameters, Span<double> state)
    {
        var (side, number) = At(path);
        var individual = side.Treated
            ? side.Run.Meet(number, twins[number])
            : Individual.Of(side.Run.Person, side.Run.Schedule.Anatomy, twins[number]);
        individual.Healing.CopyTo(parameters);
        individual.Before.CopyTo(state);
        readers[path] = new SignReader(individual);
    }

    public ReadOnlySpan<double> Events(int path) => At(path).Side.Treated ? At(path).Side.Run.Days : [];

    public ReadOnlySpan<double> Moments(int path) => grid;

    public void Apply(int path, int number, Span<double> state)
    {
        var (side, twin) = At(path);
        side.Run.Treat(number, twin, twins[twin], state);
    }

    public void Report(int path, int moment, ReadOnlySpan<double> state)
    {
        var (side, number) = At(path);
        Span<double> signs = stackalloc double[Signs.Count];
        readers[path]!.Read(state, signs);
        side.Field.Write(moment, number, signs);
    }

    public void Finish(int path, in SolverStatistics work)
    {
        readers[path] = null;
        progress?.Report((double)Interlocked.Increment(ref finished) / readers.Length);
    }

    public void Fail(int path, SolverException failure) => throw failure;

    private ((ZoneRun Run, SignField Field, bool Treated) Side, int Twin) At(int path) => (sides[path % sides.Length], path / sides.Length);
}
