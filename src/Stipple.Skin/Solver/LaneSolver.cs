using System.Runtime.Intrinsics;

namespace Stipple.Skin.Solver;

/// <summary>Makes solvers for many paths at once, as wide as the processor allows.</summary>
public static class LaneSolver
{
    /// <summary>How many lanes this processor's widest vectors have: 8, 4 or 2, or 1 without vectors.</summary>
    public static int WidestLanes =>
        Vector512.IsHardwareAccelerated ? Vector512<double>.Count
        : Vector256.IsHardwareAccelerated ? Vector256<double>.Count
        : Vector128.IsHardwareAccelerated ? Vector128<double>.Count
        : 1;

    /// <summary>A solver by the method of <see cref="Rodas5P{TModel}"/>, with its results to the bit.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="tolerance">Error allowed per step.</param>
    /// <param name="lanes">1, 2, 4 or 8, by default <see cref="WidestLanes"/>; more than that work, but slowly.</param>
    /// <param name="maximumSteps">How many steps, accepted or not, may pass between two events; at least 1.</param>
    /// <exception cref="ArgumentException">The tolerance is out of its range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Another value is out of its range.</exception>
    public static ILaneSolver Create<TModel>(Tolerance tolerance, int? lanes = null, int maximumSteps = 100_000)
        where TModel : struct, IModel
    {
        Tolerance.Require(tolerance);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumSteps, 1);
        return (lanes ?? WidestLanes) switch
        {
            1 => new LaneRodas5P<TModel, double, Lanes1>(tolerance, maximumSteps),
            2 => new LaneRodas5P<TModel, Vector128<double>, Lanes128>(tolerance, maximumSteps),
            4 => new LaneRodas5P<TModel, Vector256<double>, Lanes256>(tolerance, maximumSteps),
            8 => new LaneRodas5P<TModel, Vector512<double>, Lanes512>(tolerance, maximumSteps),
            var other => throw new ArgumentOutOfRangeException(nameof(lanes), other, "Lanes must be 1, 2, 4 or 8."),
        };
    }
}
