using System.Collections.Concurrent;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Forecasting;

/// <summary>Works off queues of paths of the healing model on all cores.</summary>
internal static class LaneWork
{
    // Solvers are costly to make and serve any queue, one thread at a time.
    private static readonly ConcurrentBag<ILaneSolver> Idle = [];

    /// <summary>Works off a queue.</summary>
    /// <param name="paths">The queue; many threads take from it.</param>
    /// <param name="cancellation">The queue's own token, so that stopping is told as such.</param>
    public static void Run(IPaths paths, CancellationToken cancellation) =>
        Parallel.For(
            0,
            Environment.ProcessorCount,
            new ParallelOptions { CancellationToken = cancellation },
            _ =>
            {
                if (!Idle.TryTake(out var solver))
                    solver = LaneSolver.Create<HealingModel>(Tolerance.Standard);
                solver.Run(paths);
                Idle.Add(solver);
            }
        );
}
