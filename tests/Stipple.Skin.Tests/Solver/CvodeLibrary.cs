using System.Runtime.InteropServices;

namespace Stipple.Skin.Tests.Solver;

/// <summary>What <see cref="Cvode{TModel}"/> calls of SUNDIALS 6, under the names of its C headers; indices are 64 bits wide.</summary>
internal static unsafe partial class CvodeLibrary
{
    private const string Core = "libsundials_cvode.so.6";
    private const string Generic = "libsundials_generic.so.6";
    private const string Vectors = "libsundials_nvecserial.so.6";
    private const string Matrices = "libsundials_sunmatrixdense.so.4";
    private const string Solvers = "libsundials_sunlinsoldense.so.4.4.1";

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int RightHandSide(double time, nint state, nint derivatives, nint data);

    [LibraryImport(Generic)]
    public static partial int SUNContext_Create(nint communicator, nint* context);

    [LibraryImport(Generic)]
    public static partial int SUNContext_Free(nint* context);

    [LibraryImport(Vectors)]
    public static partial nint N_VMake_Serial(long length, double* data, nint context);

    [LibraryImport(Generic)]
    public static partial double* N_VGetArrayPointer(nint vector);

    [LibraryImport(Generic)]
    public static partial void N_VDestroy(nint vector);

    [LibraryImport(Matrices)]
    public static partial nint SUNDenseMatrix(long rows, long columns, nint context);

    [LibraryImport(Generic)]
    public static partial void SUNMatDestroy(nint matrix);

    [LibraryImport(Solvers)]
    public static partial nint SUNLinSol_Dense(nint vector, nint matrix, nint context);

    [LibraryImport(Generic)]
    public static partial int SUNLinSolFree(nint solver);

    [LibraryImport(Core)]
    public static partial nint CVodeCreate(int method, nint context);

    [LibraryImport(Core)]
    public static partial int CVodeInit(nint solver, nint rightHandSide, double time, nint state);

    [LibraryImport(Core)]
    public static partial int CVodeSStolerances(nint solver, double relative, double absolute);

    [LibraryImport(Core)]
    public static partial int CVodeSetLinearSolver(nint solver, nint linear, nint matrix);

    [LibraryImport(Core)]
    public static partial int CVodeSetMaxNumSteps(nint solver, long steps);

    [LibraryImport(Core)]
    public static partial int CVodeSetStopTime(nint solver, double time);

    [LibraryImport(Core)]
    public static partial int CVode(nint solver, double to, nint state, double* reached, int task);

    [LibraryImport(Core)]
    public static partial int CVodeGetNumSteps(nint solver, long* steps);

    [LibraryImport(Core)]
    public static partial void CVodeFree(nint* solver);
}
