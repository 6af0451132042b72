using System.Collections.Concurrent;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Forecasting;

/// <summary>Works off queues of paths of the healing model on all cores.</summary>
internal static class LaneWork
{
    // Solvers are costly to make and serve any queue, one thread at a time.
    private static readonly ConcurrentDictionary<Tolerance, ConcurrentBag<ILaneSolver>> Idle = new();

    /// <summary>Works off a queue.</summary>
    /// <param name="paths">The queue; many threads take from it.</param>
    /// <param name="tolerance">Error allowed.</param>
    /// <param name="cancellation">The queue's own token, so that stopping is told as such.</param>
    public static void Run(IPaths paths, Tolerance tolerance, CancellationToken cancellation)
    {
        var idle = Idle.GetOrAdd(tolerance, _ => []);
        Parallel.For(
            0,
            Environment.ProcessorCount,
            new ParallelOptions { CancellationToken = cancellation },
            _ =>
            {
                if (!idle.TryTake(out var solver))
                    solver = LaneSolver.Create<HealingModel>(tolerance);
                solver.Run(paths);
                idle.Add(solver);
            }
        );
    }
}
