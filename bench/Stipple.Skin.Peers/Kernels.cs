using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Peers;

/// <summary>Times the parts of a step apart, on numbers of a real person.</summary>
internal static unsafe class Kernels
{
    private const int Calls = 20_000;

    public static void Print(Course course)
    {
        Print<double>(course, 1);
        Print<Vector128<double>>(course, 2);
        Print<Vector256<double>>(course, 4);
        Print<Vector512<double>>(course, 8);
    }

    private static void Print<TVector>(Course course, int lanes)
        where TVector : unmanaged => Time<HealingModel, TVector>(course, lanes);

    private static void Time<TModel, TVector>(Course course, int lanes)
        where TVector : unmanaged
        where TModel : struct, IModel
    {
        if (typeof(TVector) == typeof(Vector512<double>))
            Run<HealingModel, Vector512<double>>(course, lanes);
        else if (typeof(TVector) == typeof(Vector256<double>))
            Run<HealingModel, Vector256<double>>(course, lanes);
        else if (typeof(TVector) == typeof(Vector128<double>))
            Run<HealingModel, Vector128<double>>(course, lanes);
        else
            Run<HealingModel, double>(course, lanes);
    }

    private static void Run<TModel, TVector>(Course course, int lanes)
        where TVector : unmanaged
        where TModel : struct, IModel, IModelKernels<TVector>
    {
        int n = TModel.StateCount,
            c = TModel.ConstantCount,
            j = TModel.JacobianCount;
        var memory = (TVector*)NativeMemory.AlignedAlloc((nuint)((5 * n + c + 2 * j) * sizeof(TVector)), 64);
        TVector* y = memory,
            f = y + n,
            b = f + n,
            p = b + n,
            jac = p + c,
            w = jac + j;
        var constants = new double[c];
        TModel.Prepare(course.People[0].Healing, constants);
        for (var i = 0; i < c; i++)
        for (var l = 0; l < lanes; l++)
            ((double*)(p + i))[l] = constants[i];
        for (var i = 0; i < n; i++)
        for (var l = 0; l < lanes; l++)
            ((double*)(y + i))[l] = course.People[0].Before[i] + 0.1;
        var shift = default(TVector);
        for (var l = 0; l < lanes; l++)
            ((double*)&shift)[l] = 50;
        TModel.DerivativesAndJacobian(y, p, f, jac);
        Buffer.MemoryCopy(jac, w, j * sizeof(TVector), j * sizeof(TVector));
        TModel.Factor(w, shift);
        double rates = 1e9,
            both = 1e9,
            factor = 1e9,
            solve = 1e9,
            copy = 1e9;
        for (var repeat = 0; repeat < 15; repeat++)
        {
            var t = Clock.Seconds;
            for (var i = 0; i < Calls; i++)
                TModel.Derivatives(y, p, f);
            rates = Math.Min(rates, Clock.Seconds - t);
            t = Clock.Seconds;
            for (var i = 0; i < Calls; i++)
                TModel.DerivativesAndJacobian(y, p, f, jac);
            both = Math.Min(both, Clock.Seconds - t);
            t = Clock.Seconds;
            for (var i = 0; i < Calls; i++)
                Buffer.MemoryCopy(jac, w, j * sizeof(TVector), j * sizeof(TVector));
            copy = Math.Min(copy, Clock.Seconds - t);
            t = Clock.Seconds;
            for (var i = 0; i < Calls; i++)
            {
                Buffer.MemoryCopy(jac, w, j * sizeof(TVector), j * sizeof(TVector));
                TModel.Factor(w, shift);
            }

            factor = Math.Min(factor, Clock.Seconds - t);
            t = Clock.Seconds;
            for (var i = 0; i < Calls; i++)
                TModel.Solve(w, f, b);
            solve = Math.Min(solve, Clock.Seconds - t);
        }

        Console.WriteLine(
            $"{lanes} lanes, ns: rates {rates / Calls * 1e9:0.0}, with Jacobian {both / Calls * 1e9:0.0}, factor {(factor - copy) / Calls * 1e9:0.0}, solve {solve / Calls * 1e9:0.0}"
        );
    }
}
