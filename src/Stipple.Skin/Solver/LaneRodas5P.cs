namespace Stipple.Skin.Solver;

/// <summary>
/// Rodas5P on lanes. The arithmetic of a step is one long chain, so that one vector leaves most of the processor idle;
/// several batches of lanes take turns, stage by stage, and fill each other's gaps.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal sealed class LaneRodas5P<TModel, TVector, TLanes> : ILaneSolver
    where TModel : struct, IModel, IModelKernels<TVector>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    private readonly LaneBatch<TModel, TVector, TLanes>[] _batches;

    public LaneRodas5P(Tolerance tolerance, int maximumSteps, int batches)
    {
        _batches = new LaneBatch<TModel, TVector, TLanes>[batches];
        for (var i = 0; i < batches; i++)
            _batches[i] = new LaneBatch<TModel, TVector, TLanes>(tolerance, maximumSteps);
    }

    public int Lanes => TLanes.Count * _batches.Length;

    public void Run(IPaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var batch in _batches)
            batch.Start(paths);
        for (var count = InFront(_batches.Length); count > 0; count = InFront(count))
            Advance(_batches.AsSpan(0, count), paths);
    }

    // Puts the running ones of the first so many batches in front; gives their number.
    private int InFront(int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (_batches[i].IsRunning)
                continue;
            count--;
            (_batches[i], _batches[count]) = (_batches[count], _batches[i]);
        }

        return count;
    }

    private static void Advance(ReadOnlySpan<LaneBatch<TModel, TVector, TLanes>> batches, IPaths paths)
    {
        foreach (var batch in batches)
            batch.Begin(paths);
        for (var stage = 1; stage <= Rodas5PStep<TModel, TVector, TLanes>.Stages; stage++)
        {
            foreach (var batch in batches)
                batch.Load(stage);
            foreach (var batch in batches)
                batch.Solve(stage);
        }

        foreach (var batch in batches)
            batch.End(paths);
    }
}
