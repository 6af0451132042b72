using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Forecasting;

/// <summary>Carries one skin through a schedule: integrates between sessions, lets each session act at its exact time.</summary>
/// <remarks>Reused for many skins on one thread; after the first it allocates nothing.</remarks>
public sealed class SkinPath
{
    private readonly ISolver solver;
    private readonly Tolerance tolerance;
    private readonly double[] state = new double[HealingModel.StateCount];

    /// <summary>A path.</summary>
    /// <param name="solver">What integrates <see cref="HealingModel"/>.</param>
    /// <param name="tolerance">Error allowed; <see cref="Tolerance.Standard"/> suffices for every sign.</param>
    public SkinPath(ISolver solver, Tolerance tolerance)
    {
        this.solver = solver;
        this.tolerance = tolerance;
    }

    /// <summary>States at the moments of a grid.</summary>
    /// <param name="individual">Whose skin.</param>
    /// <param name="days">Days of the sessions, increasing, at least 0.</param>
    /// <param name="wounds">Wound of each session.</param>
    /// <param name="adjuncts">What was given with each session.</param>
    /// <param name="grid">Moments, strictly increasing, the first 0, containing every day of a session that lies in its span.</param>
    /// <param name="states">Receives a state per moment, one after the other.</param>
    /// <returns>Steps taken.</returns>
    /// <exception cref="SolverException">The equations could not be integrated (<c>STP-SKIN-001</c>).</exception>
    public long Trace(
        Individual individual,
        ReadOnlySpan<double> days,
        ReadOnlySpan<Wound> wounds,
        ReadOnlySpan<ValueList<Adjunct>> adjuncts,
        ReadOnlySpan<double> grid,
        Span<double> states
    )
    {
        ArgumentNullException.ThrowIfNull(individual);
        const int Width = HealingModel.StateCount;
        individual.Before.CopyTo(state);
        state.CopyTo(states);
        var steps = 0L;
        var done = 1;
        var now = grid[0];
        for (var next = 0; next <= days.Length; next++)
        {
            var until = next < days.Length && days[next] < grid[^1] ? days[next] : grid[^1];
            if (until > now)
            {
                var count = CountUpTo(grid, done, until);
                steps += solver
                    .Integrate(
                        state,
                        individual.Healing,
                        now,
                        until,
                        grid.Slice(done, count),
                        states.Slice(done * Width, count * Width),
                        tolerance
                    )
                    .Steps;
                done += count;
                now = until;
            }

            if (next == days.Length || days[next] >= grid[^1])
                break;
            SessionEvent.Apply(wounds[next], adjuncts[next], individual.Twin, state);
        }

        return steps;
    }

    private static int CountUpTo(ReadOnlySpan<double> grid, int from, double until)
    {
        var count = 0;
        while (from + count < grid.Length && grid[from + count] <= until)
            count++;
        return count;
    }
}
