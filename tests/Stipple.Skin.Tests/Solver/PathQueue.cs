using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Solver;

/// <summary>A queue of paths that keeps what it is told. Many threads may take from it.</summary>
internal sealed class PathQueue(IReadOnlyList<Path> paths, IReadOnlyList<int>? order = null) : IPaths
{
    private int _taken;

    public double[]?[] States { get; } = new double[paths.Count][];

    public int[] Reported { get; } = new int[paths.Count];

    public SolverStatistics?[] Work { get; } = new SolverStatistics?[paths.Count];

    public SolverException?[] Failures { get; } = new SolverException?[paths.Count];

    public int Take()
    {
        var place = Interlocked.Increment(ref _taken) - 1;
        return place >= paths.Count ? -1 : order?[place] ?? place;
    }

    public void Begin(int path, Span<double> parameters, Span<double> state)
    {
        Assert.Null(States[path]);
        States[path] = new double[paths[path].Start.Length * paths[path].Moments.Length];
        paths[path].Parameters.CopyTo(parameters);
        paths[path].Start.CopyTo(state);
    }

    public ReadOnlySpan<double> Events(int path) => paths[path].Events;

    public ReadOnlySpan<double> Moments(int path) => paths[path].Moments;

    public void Apply(int path, int number, Span<double> state) => paths[path].Apply(number, state);

    public void Report(int path, int moment, ReadOnlySpan<double> state)
    {
        Assert.Equal(Reported[path]++, moment);
        state.CopyTo(States[path].AsSpan(moment * state.Length));
    }

    public void Finish(int path, in SolverStatistics work)
    {
        Assert.Null(Work[path]);
        Work[path] = work;
    }

    public void Fail(int path, SolverException failure)
    {
        Assert.Null(Failures[path]);
        Failures[path] = failure;
    }
}
