using System.Buffers;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Plans;

/// <summary>All branches of a level, over all zones and twins, as one queue of paths.</summary>
internal sealed class SkinTreePaths : IPaths
{
    private readonly (SkinTreeRun Run, int Branch)[] branches;
    private readonly int twins;
    private readonly double[]?[] signs;
    private readonly CancellationToken cancellation;
    private int taken;

    private SkinTreePaths((SkinTreeRun Run, int Branch)[] branches, int twins, CancellationToken cancellation)
    {
        (this.branches, this.twins, this.cancellation) = (branches, twins, cancellation);
        signs = new double[]?[branches.Length * twins];
    }

    /// <summary>Carries every twin along every branch.</summary>
    /// <param name="runs">A run for each zone, of the same twins.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Run(IReadOnlyList<SkinTreeRun> runs, IProgress<double>? progress, CancellationToken cancellation)
    {
        var levels = runs.SelectMany(run => run.Tree.Levels().Select((places, level) => (run, places, level)))
            .GroupBy(x => x.level)
            .OrderBy(x => x.Key)
            .Select(x => x.SelectMany(y => y.places.Select(place => (y.run, place))).ToArray())
            .ToArray();
        var (done, all) = (0, levels.Sum(level => level.Length));
        foreach (var level in levels)
        {
            LaneWork.Run(new SkinTreePaths(level, runs[0].Twins, cancellation), Tolerance.Standard, cancellation);
            done += level.Length;
            progress?.Report((double)done / all);
        }
    }

    public int Take()
    {
        cancellation.ThrowIfCancellationRequested();
        var path = Interlocked.Increment(ref taken) - 1;
        return path < signs.Length ? path : -1;
    }

    public void Begin(int path, Span<double> parameters, Span<double> state)
    {
        var (run, branch, twin) = At(path);
        signs[path] = ArrayPool<double>.Shared.Rent(run.Tree.Branches[branch].Moments.Length * Signs.Count);
        run.Begin(branch, twin, parameters, state);
    }

    public ReadOnlySpan<double> Events(int path) => [];

    public ReadOnlySpan<double> Moments(int path)
    {
        var (run, branch, _) = At(path);
        return run.Tree.Branches[branch].Path;
    }

    public void Apply(int path, int number, Span<double> state) { }

    // The first moment is the start, which nobody looks at.
    public void Report(int path, int moment, ReadOnlySpan<double> state)
    {
        var (run, branch, twin) = At(path);
        if (moment > 0)
            run.Look(branch, moment - 1, twin, state, signs[path].AsSpan((moment - 1) * Signs.Count, Signs.Count));
    }

    public void Finish(int path, in SolverStatistics work)
    {
        var (run, branch, twin) = At(path);
        run.Keep(branch, twin, signs[path]!);
        ArrayPool<double>.Shared.Return(signs[path]!);
        signs[path] = null;
    }

    public void Fail(int path, SolverException failure) => throw failure;

    private (SkinTreeRun Run, int Branch, int Twin) At(int path)
    {
        var (run, branch) = branches[path / twins];
        return (run, branch, path % twins);
    }
}
