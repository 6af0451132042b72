using System.Runtime.CompilerServices;

namespace Stipple.Skin.Solver;

/// <summary>
/// Rodas5P: a stiffly accurate, L-stable Rosenbrock method of order 5 with embedded order 4 and dense output of order 4, by
/// G. Steinebach, BIT Numerical Mathematics 63 (2023) 27, doi:10.1007/s10543-023-00967-x. Suits stiff and non-stiff systems
/// of up to some dozens of states at relative tolerances of about 1e-3 to 1e-10. Allocates nothing.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
public sealed unsafe class Rodas5P<TModel> : ISolver
    where TModel : struct, IModel
{
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
        var memory = stackalloc double[Rodas5PStep<TModel, double, Lanes1>.MemorySize];
        var step = new Rodas5PStep<TModel, double, Lanes1>(memory);
        var n = state.Length;
        TModel.Prepare(parameters, new Span<double>(step.Constants, TModel.ConstantCount));
        var current = new Span<double>(step.State, n);
        state.CopyTo(current);
        int steps = 0,
            rejections = 0,
            evaluations = 0,
            reported = 0;
        double time = from,
            h = 0;
        new Span<double>(step.Error, n).Clear();
        var wasRejected = false;
        while (time < to)
        {
            step.Begin();
            if (steps + rejections == 0)
            {
                h = _initialStep > 0 ? _initialStep : StepControl<double, Lanes1>.FirstStep(step, to - from, tolerance);
                evaluations += _initialStep > 0 ? 0 : 1;
            }

            h = Math.Min(h, _maximumStep);
            if (steps + rejections >= _maximumSteps)
                throw SolverFailure.TooManySteps<TModel>(time, state, new(step.Error, n), tolerance, _maximumSteps);
            if (time + h <= time)
                throw SolverFailure.StepTooSmall<TModel>(time, state, new(step.Error, n), tolerance, h);
            // A last step that would leave a sliver behind takes it along.
            var isLast = time + (1.0000001 * h) >= to;
            var size = isLast ? to - time : h;
            step.Try(size);
            evaluations += Rodas5PStep<TModel, double, Lanes1>.Stages;
            var error = StepControl<double, Lanes1>.Error(step.State, step.Next, step.Error, n, tolerance);
            var factor = StepControl<double, Lanes1>.Factor(error);
            if (!(error <= 1))
            {
                h = size * Math.Min(factor, StepControl<double, Lanes1>.LargestAfterRejection);
                rejections++;
                wasRejected = true;
                continue;
            }

            var next = isLast ? to : time + size;
            if (reported < outputTimes.Length && outputTimes[reported] <= next)
                step.PrepareOutput();
            for (; reported < outputTimes.Length && outputTimes[reported] <= next; reported++)
                new Span<double>(step.Interpolate((outputTimes[reported] - time) / size), n).CopyTo(outputs[(reported * n)..]);
            new Span<double>(step.Next, n).CopyTo(current);
            current.CopyTo(state);
            time = next;
            steps++;
            // Right after a rejection the error estimate is no ground for growth.
            h = size * (wasRejected ? Math.Min(factor, 1) : factor);
            wasRejected = false;
        }

        return new SolverStatistics(steps, rejections, evaluations, steps + rejections);
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
        Tolerance.Require(tolerance);
        var before = from;
        foreach (var time in outputTimes)
        {
            if (!(time > before && time <= to))
                throw new ArgumentException($"Output time {time} must be after {before} and not after {to}.", nameof(outputTimes));
            before = time;
        }

        if (SolverFailure.FindNotFinite<TModel>(from, state, parameters) is { } failure)
            throw failure;
    }
}
