using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Healing;

/// <summary>A queue of people who get the same sessions.</summary>
internal sealed class SkinPaths(Individual[] skins, Area area, double[] days, double[] moments) : IPaths
{
    private int _taken;

    public double[][] States { get; } = [.. skins.Select(_ => new double[moments.Length * HealingModel.StateCount])];

    public int Take()
    {
        var path = Interlocked.Increment(ref _taken) - 1;
        return path < skins.Length ? path : -1;
    }

    public void Begin(int path, Span<double> parameters, Span<double> state)
    {
        skins[path].Healing.CopyTo(parameters);
        skins[path].Before.CopyTo(state);
    }

    public ReadOnlySpan<double> Events(int path) => days;

    public ReadOnlySpan<double> Moments(int path) => moments;

    public void Apply(int path, int number, Span<double> state) =>
        SessionEvent.Apply(Needles.Wound(area, skins[path].Layers, skins[path].Twin), area.Adjuncts, skins[path].Twin, state);

    public void Report(int path, int moment, ReadOnlySpan<double> state) =>
        state.CopyTo(States[path].AsSpan(moment * HealingModel.StateCount));

    public void Finish(int path, in SolverStatistics work) { }

    public void Fail(int path, SolverException failure) => throw failure;
}
