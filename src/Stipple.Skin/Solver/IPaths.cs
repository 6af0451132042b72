namespace Stipple.Skin.Solver;

/// <summary>
/// A queue of paths to integrate - one system of equations each, with its own constants, start, events and moments - and
/// the place where their states go. Paths have numbers. One queue may serve a solver on each of many threads; then
/// <see cref="Take"/> and whatever paths share must bear that, while all else of one path comes from one thread.
/// </summary>
/// <remarks>
/// A path runs from its first moment to its last. Events before the last moment happen, those at the first one at once;
/// a moment that coincides with an event tells the state just before it.
/// </remarks>
public interface IPaths
{
    /// <summary>Takes the next path from the queue.</summary>
    /// <returns>Its number, or a negative number when none is left.</returns>
    int Take();

    /// <summary>Tells where a path starts.</summary>
    /// <param name="path">Which path.</param>
    /// <param name="parameters">Receives the parameters of its model.</param>
    /// <param name="state">Receives the state at its first moment.</param>
    void Begin(int path, Span<double> parameters, Span<double> state);

    /// <summary>Times of the events, not decreasing, none before the first moment.</summary>
    /// <param name="path">Which path.</param>
    ReadOnlySpan<double> Events(int path);

    /// <summary>Times to report, strictly increasing and finite; at least one.</summary>
    /// <param name="path">Which path.</param>
    ReadOnlySpan<double> Moments(int path);

    /// <summary>Lets an event act.</summary>
    /// <param name="path">Which path.</param>
    /// <param name="number">Which of its events, from 0.</param>
    /// <param name="state">The state, to be changed in place.</param>
    void Apply(int path, int number, Span<double> state);

    /// <summary>Receives a state; the moments of a path come in their order.</summary>
    /// <param name="path">Which path.</param>
    /// <param name="moment">Which of its moments, from 0.</param>
    /// <param name="state">The state; valid during the call.</param>
    void Report(int path, int moment, ReadOnlySpan<double> state);

    /// <summary>Hears that all moments of a path are reported.</summary>
    /// <param name="path">Which path.</param>
    /// <param name="work">The work it took.</param>
    void Finish(int path, in SolverStatistics work);

    /// <summary>Hears that a path could not be completed; other paths are not affected.</summary>
    /// <param name="path">Which path.</param>
    /// <param name="failure">Why.</param>
    void Fail(int path, SolverException failure);
}
