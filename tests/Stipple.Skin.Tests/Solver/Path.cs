using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Solver;

/// <summary>One path of a test: where it starts, what happens to it, when it is looked at.</summary>
internal sealed record Path(double[] Parameters, double[] Start, double[] Events, double[] Moments, Action<double[], int>? Act = null)
{
    public void Apply(int number, Span<double> state)
    {
        var changed = state.ToArray();
        Act?.Invoke(changed, number);
        changed.CopyTo(state);
    }

    /// <summary>The same path by the solver for one at a time: a state per moment, and the work.</summary>
    public (double[] States, SolverStatistics Work) Trace<TModel>(Tolerance tolerance)
        where TModel : struct, IModel
    {
        var state = Start.ToArray();
        var n = state.Length;
        var states = new double[n * Moments.Length];
        state.CopyTo(states, 0);
        var (now, done, number, end) = (Moments[0], 1, 0, Moments[^1]);
        int steps = 0,
            rejections = 0,
            evaluations = 0;
        while (now < end)
        {
            for (; number < Events.Length && Events[number] <= now; number++)
                Apply(number, state);
            var until = number < Events.Length && Events[number] < end ? Events[number] : end;
            var count = Moments.Skip(done).Count(moment => moment <= until);
            var work = new Rodas5P<TModel>().Integrate(
                state,
                Parameters,
                now,
                until,
                Moments.AsSpan(done, count),
                states.AsSpan(done * n, count * n),
                tolerance
            );
            steps += work.Steps;
            rejections += work.Rejections;
            evaluations += work.Evaluations;
            done += count;
            now = until;
        }

        return (states, new SolverStatistics(steps, rejections, evaluations, steps + rejections));
    }
}
