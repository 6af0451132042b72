namespace Stipple.Skin.Tests.Solver;

/// <summary>Counts what work allocates on its thread.</summary>
internal static class Allocation
{
    /// <summary>
    /// Bytes of the leanest of five runs. What the work itself allocates it allocates each time; the runtime does so once in a
    /// while, when it replaces code that has become hot.
    /// </summary>
    public static long Of(Action work)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
