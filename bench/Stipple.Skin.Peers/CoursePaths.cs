using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Peers;

/// <summary>A course's people as a queue; keeps the weekly states, day 0 apart.</summary>
internal sealed class CoursePaths(Course course, int from, int to, double[] states) : IPaths
{
    private int _next = from;

    public long Steps { get; private set; }

    public long Attempts { get; private set; }

    public int Failures { get; private set; }

    public int Take() => _next < to ? _next++ : -1;

    public void Begin(int path, Span<double> parameters, Span<double> state)
    {
        course.People[path].Healing.CopyTo(parameters);
        course.People[path].Before.CopyTo(state);
    }

    public ReadOnlySpan<double> Events(int path) => Course.Sessions;

    public ReadOnlySpan<double> Moments(int path) => Course.Moments;

    public void Apply(int path, int number, Span<double> state) => course.Apply(path, state);

    public void Report(int path, int moment, ReadOnlySpan<double> state)
    {
        if (moment > 0)
            state.CopyTo(states.AsSpan(((path * Course.Weeks) + moment - 1) * HealingModel.StateCount));
    }

    public void Finish(int path, in SolverStatistics work)
    {
        Steps += work.Steps;
        Attempts += work.Factorizations;
    }

    public void Fail(int path, SolverException failure) => Failures++;
}
