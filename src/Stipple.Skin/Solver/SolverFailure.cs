using System.Collections.Immutable;

namespace Stipple.Skin.Solver;

/// <summary>Words for what can go wrong in an integration.</summary>
internal static class SolverFailure
{
    public static SolverException TooManySteps<TModel>(
        double time,
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> error,
        in Tolerance tolerance,
        int allowed
    )
        where TModel : struct, IModel =>
        At<TModel>(SolverException.TooManySteps, time, state, error, tolerance, $"not completed in {allowed} steps, the most allowed.");

    public static SolverException StepTooSmall<TModel>(
        double time,
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> error,
        in Tolerance tolerance,
        double step
    )
        where TModel : struct, IModel =>
        At<TModel>(
            SolverException.StepTooSmall,
            time,
            state,
            error,
            tolerance,
            $"step size {step} is below the resolution of time; the solution is not finite or not smooth here."
        );

    /// <summary>What is wrong with numbers to start from; null if all are finite.</summary>
    public static SolverException? FindNotFinite<TModel>(double time, ReadOnlySpan<double> state, ReadOnlySpan<double> parameters)
        where TModel : struct, IModel =>
        FindNotFinite(time, state, TModel.States, "a starting value must be finite.")
        ?? FindNotFinite(time, parameters, TModel.Parameters, "a parameter must be finite.");

    private static SolverException? FindNotFinite(
        double time,
        ReadOnlySpan<double> values,
        ImmutableArray<ModelQuantity> names,
        string problem
    )
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
                return new SolverException(SolverException.NotFinite, time, names[i].Name, values[i], problem);
        }

        return null;
    }

    // Names the state with the largest error.
    private static SolverException At<TModel>(
        string code,
        double time,
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> error,
        in Tolerance tolerance,
        string problem
    )
        where TModel : struct, IModel
    {
        var worst = 0;
        double largest = -1;
        for (var i = 0; i < state.Length; i++)
        {
            var share = Math.Abs(error[i]) / (tolerance.Absolute + (tolerance.Relative * Math.Abs(state[i])));
            if (double.IsNaN(share))
                share = double.PositiveInfinity;
            if (share > largest)
                (worst, largest) = (i, share);
        }

        return new SolverException(code, time, TModel.States[worst].Name, state[worst], problem);
    }
}
