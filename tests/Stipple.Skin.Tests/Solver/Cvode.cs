using System.Runtime.InteropServices;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Solver;

/// <summary>
/// The reference: CVODE of SUNDIALS 6 from the distribution, BDF with a dense Newton solver, on a model's own right-hand
/// side. The Jacobian is CVODE's own difference quotient, so that an error in ours cannot hide. Not for many threads.
/// </summary>
internal sealed unsafe class Cvode<TModel> : ISolver
    where TModel : struct, IModel
{
    private const int Bdf = 2;
    private const int Normal = 1;

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
        var p = parameters.ToArray();
        CvodeLibrary.RightHandSide rightHandSide = (_, y, f, _) =>
        {
            var n = TModel.StateCount;
            TModel.Derivatives(new(CvodeLibrary.N_VGetArrayPointer(y), n), p, new(CvodeLibrary.N_VGetArrayPointer(f), n));
            return 0;
        };
        try
        {
            fixed (double* y = state)
            {
                var steps = Run(y, rightHandSide, from, to, outputTimes, outputs, tolerance);
                GC.KeepAlive(rightHandSide);
                return new SolverStatistics((int)steps, 0, 0, 0);
            }
        }
        catch (DllNotFoundException missing)
        {
            throw new InvalidOperationException(
                "The reference solver CVODE 6 is missing; install the Debian package libsundials-dev.",
                missing
            );
        }
    }

    private static long Run(
        double* state,
        CvodeLibrary.RightHandSide rightHandSide,
        double from,
        double to,
        ReadOnlySpan<double> outputTimes,
        Span<double> outputs,
        in Tolerance tolerance
    )
    {
        var n = TModel.StateCount;
        nint context = 0,
            solver = 0,
            vector = 0,
            matrix = 0,
            linear = 0;
        try
        {
            Check(CvodeLibrary.SUNContext_Create(0, &context), "SUNContext_Create");
            vector = CvodeLibrary.N_VMake_Serial(n, state, context);
            matrix = CvodeLibrary.SUNDenseMatrix(n, n, context);
            linear = CvodeLibrary.SUNLinSol_Dense(vector, matrix, context);
            solver = CvodeLibrary.CVodeCreate(Bdf, context);
            Check(CvodeLibrary.CVodeInit(solver, Marshal.GetFunctionPointerForDelegate(rightHandSide), from, vector), "CVodeInit");
            Check(CvodeLibrary.CVodeSStolerances(solver, tolerance.Relative, tolerance.Absolute), "CVodeSStolerances");
            Check(CvodeLibrary.CVodeSetLinearSolver(solver, linear, matrix), "CVodeSetLinearSolver");
            Check(CvodeLibrary.CVodeSetMaxNumSteps(solver, 10_000_000), "CVodeSetMaxNumSteps");
            Check(CvodeLibrary.CVodeSetStopTime(solver, to), "CVodeSetStopTime");
            double reached;
            for (var k = 0; k < outputTimes.Length; k++)
            {
                Check(CvodeLibrary.CVode(solver, outputTimes[k], vector, &reached, Normal), "CVode");
                new ReadOnlySpan<double>(state, n).CopyTo(outputs[(k * n)..]);
            }

            if (outputTimes.IsEmpty || outputTimes[^1] < to)
                Check(CvodeLibrary.CVode(solver, to, vector, &reached, Normal), "CVode");
            long steps;
            Check(CvodeLibrary.CVodeGetNumSteps(solver, &steps), "CVodeGetNumSteps");
            return steps;
        }
        finally
        {
            if (solver != 0)
                CvodeLibrary.CVodeFree(&solver);
            if (linear != 0)
                _ = CvodeLibrary.SUNLinSolFree(linear);
            if (matrix != 0)
                CvodeLibrary.SUNMatDestroy(matrix);
            if (vector != 0)
                CvodeLibrary.N_VDestroy(vector);
            if (context != 0)
                _ = CvodeLibrary.SUNContext_Free(&context);
        }
    }

    private static void Check(int flag, string function)
    {
        if (flag < 0)
            throw new InvalidOperationException($"{function} of CVODE failed with {flag}.");
    }
}
