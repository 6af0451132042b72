using System.Runtime.CompilerServices;

namespace Stipple.Skin.Solver;

/// <summary>
/// Rodas5P: a stiffly accurate, L-stable Rosenbrock method of order 5 with embedded order 4 and dense output of order 4, by
/// G. Steinebach, BIT Numerical Mathematics 63 (2023) 27, doi:10.1007/s10543-023-00967-x. Suits stiff and non-stiff systems
/// of up to some dozens of states at relative tolerances of about 1e-3 to 1e-10. Allocates nothing.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
public sealed class Rodas5P<TModel> : ISolver
    where TModel : struct, IModel
{
    // Chosen as in Hairer and Wanner's RODAS: the next step aims a little low and changes by a factor in [1/5, 6].
    private const double Safety = 0.9;
    private const double Shrink = 0.2;
    private const double Grow = 6;

    private readonly double _initialStep;
    private readonly double _maximumStep;
    private readonly int _maximumSteps;

    /// <summary>Makes a solver.</summary>
    /// <param name="initialStep">First step size to try after every start; above 0. Without it, it is estimated.</param>
    /// <param name="maximumStep">Largest step size; above 0.</param>
    /// <param name="maximumSteps">How many steps, accepted or not, one integration may take; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public Rodas5P(double? initialStep = null, double maximumStep = double.PositiveInfinity, int maximumSteps = 100_000)
    {
        if (initialStep is { } first && !(first > 0))
            throw new ArgumentOutOfRangeException(nameof(initialStep), first, "The first step must be above 0.");
        if (!(maximumStep > 0))
            throw new ArgumentOutOfRangeException(nameof(maximumStep), maximumStep, "The largest step must be above 0.");
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumSteps, 1);
        _initialStep = initialStep ?? 0;
        _maximumStep = maximumStep;
        _maximumSteps = maximumSteps;
    }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public SolverStatistics Integrate(
        Span<double> state,
        ReadOnlySpan<double> parameters,
        double from,
        double to,
        ReadOnlySpan<double> outputTimes,
        Span<double> outputs,
        in Tolerance tolerance
    )
    {
        CheckArguments(state, parameters, from, to, outputTimes, outputs, tolerance);
        Span<double> memory = stackalloc double[Rodas5PStep<TModel>.MemorySize];
        var step = new Rodas5PStep<TModel>(memory, parameters);
        var n = state.Length;
        int steps = 0,
            rejections = 0,
            evaluations = 0,
            reported = 0;
        double time = from,
            h = 0;
        while (time < to)
        {
            step.Begin(state);
            evaluations++;
            if (steps == 0)
                h = _initialStep > 0 ? _initialStep : EstimateStep(state, parameters, step, to - from, tolerance, ref evaluations);
            for (var wasRejected = false; ; wasRejected = true)
            {
                h = Math.Min(h, _maximumStep);
                if (steps + rejections >= _maximumSteps)
                    throw Failure(
                        SolverException.TooManySteps,
                        time,
                        state,
                        step.Error,
                        tolerance,
                        $"not completed in {_maximumSteps} steps, the most allowed."
                    );
                if (time + h <= time)
                    throw Failure(
                        SolverException.StepTooSmall,
                        time,
                        state,
                        step.Error,
                        tolerance,
                        $"step size {h} is below the resolution of time; the solution is not finite or not smooth here."
                    );
                // A last step that would leave a sliver behind takes it along.
                var isLast = time + (1.0000001 * h) >= to;
                var size = isLast ? to - time : h;
                step.Try(state, size);
                evaluations += 7;
                var error = ErrorNorm(state, step.Next, step.Error, tolerance);
                var factor = double.IsFinite(error) ? Math.Clamp(Safety * Math.Pow(error, -0.2), Shrink, Grow) : Shrink;
                if (!(error <= 1))
                {
                    h = size * Math.Min(factor, Safety);
                    rejections++;
                    continue;
                }

                var next = isLast ? to : time + size;
                for (; reported < outputTimes.Length && outputTimes[reported] <= next; reported++)
                    step.Interpolate(state, (outputTimes[reported] - time) / size, outputs.Slice(reported * n, n));
                step.Next.CopyTo(state);
                time = next;
                steps++;
                // Right after a rejection the error estimate is no ground for growth.
                h = size * (wasRejected ? Math.Min(factor, 1) : factor);
                break;
            }
        }

        return new SolverStatistics(steps, rejections, evaluations, steps + rejections);
    }

    // Hairer, Norsett and Wanner, Solving Ordinary Differential Equations I, 2nd ed. (1993), section II.4, for order 5.
    [SkipLocalsInit]
    private static double EstimateStep(
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> parameters,
        Rodas5PStep<TModel> step,
        double span,
        in Tolerance tolerance,
        ref int evaluations
    )
    {
        var n = state.Length;
        var rates = step.StartRates;
        double size = 0,
            slope = 0;
        for (var i = 0; i < n; i++)
        {
            var scale = tolerance.Absolute + (tolerance.Relative * Math.Abs(state[i]));
            size += Square(state[i] / scale);
            slope += Square(rates[i] / scale);
        }

        var probe = size < 1e-10 || slope < 1e-10 ? 1e-6 : 0.01 * Math.Sqrt(size / slope);
        probe = Math.Min(probe, span);
        Span<double> there = stackalloc double[n];
        Span<double> ratesThere = stackalloc double[n];
        for (var i = 0; i < n; i++)
            there[i] = state[i] + (probe * rates[i]);
        TModel.Derivatives(there, parameters, ratesThere);
        evaluations++;
        double curvature = 0;
        for (var i = 0; i < n; i++)
            curvature += Square((ratesThere[i] - rates[i]) / (tolerance.Absolute + (tolerance.Relative * Math.Abs(state[i]))));
        var largest = Math.Sqrt(Math.Max(slope, curvature / (probe * probe)) / n);
        var estimate = largest <= 1e-15 ? Math.Max(1e-6, probe * 1e-3) : Math.Pow(0.01 / largest, 1.0 / 6);
        // Rates that are not finite give NaN; the smallest sensible step then lets the step control decide.
        return double.IsFinite(estimate) ? Math.Min(Math.Min(100 * probe, estimate), span) : 1e-9 * span;
    }

    private static double ErrorNorm(
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> next,
        ReadOnlySpan<double> error,
        in Tolerance tolerance
    )
    {
        double sum = 0;
        for (var i = 0; i < state.Length; i++)
        {
            var largest = Math.Max(Math.Abs(state[i]), Math.Abs(next[i]));
            // Without the last term, an infinite state would pass as one whose error is relatively zero.
            sum += Square(error[i] / (tolerance.Absolute + (tolerance.Relative * largest))) + (0 * largest);
        }

        return Math.Sqrt(sum / state.Length);
    }

    private static double Square(double x) => x * x;

    private static SolverException Failure(
        string code,
        double time,
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> error,
        in Tolerance tolerance,
        string problem
    )
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

    private static void CheckArguments(
        ReadOnlySpan<double> state,
        ReadOnlySpan<double> parameters,
        double from,
        double to,
        ReadOnlySpan<double> outputTimes,
        ReadOnlySpan<double> outputs,
        in Tolerance tolerance
    )
    {
        ModelArguments.Require(state.Length, TModel.StateCount, nameof(state));
        ModelArguments.Require(parameters.Length, TModel.ParameterCount, nameof(parameters));
        ModelArguments.Require(outputs.Length, TModel.StateCount * outputTimes.Length, nameof(outputs));
        if (!double.IsFinite(from) || !double.IsFinite(to) || to < from)
            throw new ArgumentException(
                $"Cannot integrate from {from} to {to}: both must be finite, the end not before the start.",
                nameof(to)
            );
        if (!(tolerance.Relative >= 1e-13) || !(tolerance.Absolute > 0))
            throw new ArgumentException(
                $"The tolerance is {tolerance}; relative must be at least 1e-13, absolute above 0.",
                nameof(tolerance)
            );
        var before = from;
        foreach (var time in outputTimes)
        {
            if (!(time > before && time <= to))
                throw new ArgumentException($"Output time {time} must be after {before} and not after {to}.", nameof(outputTimes));
            before = time;
        }

        for (var i = 0; i < state.Length; i++)
        {
            if (!double.IsFinite(state[i]))
                throw new SolverException(
                    SolverException.NotFinite,
                    from,
                    TModel.States[i].Name,
                    state[i],
                    "a starting value must be finite."
                );
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (!double.IsFinite(parameters[i]))
                throw new SolverException(
                    SolverException.NotFinite,
                    from,
                    TModel.Parameters[i].Name,
                    parameters[i],
                    "a parameter must be finite."
                );
        }
    }
}
