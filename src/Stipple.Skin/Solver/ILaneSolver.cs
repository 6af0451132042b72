namespace Stipple.Skin.Solver;

/// <summary>
/// Integrates many paths of one model at once, one to a lane, each at its own pace; a lane whose path ends takes the next.
/// A path's states are the same bits whatever runs beside it and however many lanes there are. One instance serves one
/// thread and, once made, allocates nothing but the exceptions it reports.
/// </summary>
public interface ILaneSolver
{
    /// <summary>How many paths run at once.</summary>
    int Lanes { get; }

    /// <summary>Integrates until the queue is empty and every path taken from it has ended.</summary>
    /// <param name="paths">The queue. What it throws ends the run.</param>
    void Run(IPaths paths);
}
