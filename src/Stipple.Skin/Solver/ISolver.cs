namespace Stipple.Skin.Solver;

/// <summary>
/// Integrates a model in time. Events, such as a session, are exact: integrate up to the event, change the state, go on.
/// Implementations keep nothing between calls: one instance may serve many threads.
/// </summary>
public interface ISolver
{
    /// <summary>Integrates from one time to another.</summary>
    /// <param name="state">The state at <paramref name="from"/>; receives the state at exactly <paramref name="to"/>.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="from">Start; finite, in the model's unit of time.</param>
    /// <param name="to">End; finite, not before <paramref name="from"/>.</param>
    /// <param name="outputTimes">When to report, strictly increasing, after <paramref name="from"/>, up to <paramref name="to"/>.</param>
    /// <param name="outputs">Receives the states at each of these times, one time after the other.</param>
    /// <param name="tolerance">Error allowed per step.</param>
    /// <returns>The work it took.</returns>
    /// <exception cref="ArgumentException">A length, a time or the tolerance is not as described.</exception>
    /// <exception cref="SolverException">The integration could not be completed; <paramref name="state"/> is then undefined.</exception>
    SolverStatistics Integrate(
        Span<double> state,
        ReadOnlySpan<double> parameters,
        double from,
        double to,
        ReadOnlySpan<double> outputTimes,
        Span<double> outputs,
        in Tolerance tolerance
    );
}
