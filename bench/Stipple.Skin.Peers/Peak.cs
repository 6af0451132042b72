using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Stipple.Skin.Peers;

/// <summary>The most floating-point operations a second that one core reaches: fused multiply-adds that wait for nothing.</summary>
internal static class Peak
{
    private const int Turns = 2_000_000;

    /// <summary>Operations a second, best of several tries.</summary>
    public static double Of(int lanes)
    {
        var best = double.PositiveInfinity;
        for (var repeat = 0; repeat < 12; repeat++)
        {
            var start = Clock.Seconds;
            var sum = lanes switch
            {
                2 => Run128(),
                4 => Run256(),
                8 => Run512(),
                _ => Run(),
            };
            best = Math.Min(best, Clock.Seconds - start);
            // Never true; without a use the compiler might drop the work.
            if (double.IsNaN(sum))
                throw new InvalidOperationException("The peak is not a number.");
        }

        // Twelve chains, two operations each.
        return 24.0 * Turns * lanes / best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Run()
    {
        double a0 = 1 + (1e-3 * 0),
            a1 = 1 + (1e-3 * 1),
            a2 = 1 + (1e-3 * 2),
            a3 = 1 + (1e-3 * 3),
            a4 = 1 + (1e-3 * 4),
            a5 = 1 + (1e-3 * 5),
            a6 = 1 + (1e-3 * 6),
            a7 = 1 + (1e-3 * 7),
            a8 = 1 + (1e-3 * 8),
            a9 = 1 + (1e-3 * 9),
            a10 = 1 + (1e-3 * 10),
            a11 = 1 + (1e-3 * 11);
        var x = 0.999999;
        var y = 1e-7;
        for (var turn = 0; turn < Turns; turn++)
        {
            a0 = Math.FusedMultiplyAdd(a0, x, y);
            a1 = Math.FusedMultiplyAdd(a1, x, y);
            a2 = Math.FusedMultiplyAdd(a2, x, y);
            a3 = Math.FusedMultiplyAdd(a3, x, y);
            a4 = Math.FusedMultiplyAdd(a4, x, y);
            a5 = Math.FusedMultiplyAdd(a5, x, y);
            a6 = Math.FusedMultiplyAdd(a6, x, y);
            a7 = Math.FusedMultiplyAdd(a7, x, y);
            a8 = Math.FusedMultiplyAdd(a8, x, y);
            a9 = Math.FusedMultiplyAdd(a9, x, y);
            a10 = Math.FusedMultiplyAdd(a10, x, y);
            a11 = Math.FusedMultiplyAdd(a11, x, y);
        }

        return a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Run128()
    {
        Vector128<double> a0 = Vector128.Create(1 + (1e-3 * 0)),
            a1 = Vector128.Create(1 + (1e-3 * 1)),
            a2 = Vector128.Create(1 + (1e-3 * 2)),
            a3 = Vector128.Create(1 + (1e-3 * 3)),
            a4 = Vector128.Create(1 + (1e-3 * 4)),
            a5 = Vector128.Create(1 + (1e-3 * 5)),
            a6 = Vector128.Create(1 + (1e-3 * 6)),
            a7 = Vector128.Create(1 + (1e-3 * 7)),
            a8 = Vector128.Create(1 + (1e-3 * 8)),
            a9 = Vector128.Create(1 + (1e-3 * 9)),
            a10 = Vector128.Create(1 + (1e-3 * 10)),
            a11 = Vector128.Create(1 + (1e-3 * 11));
        var x = Vector128.Create(0.999999);
        var y = Vector128.Create(1e-7);
        for (var turn = 0; turn < Turns; turn++)
        {
            a0 = Vector128.FusedMultiplyAdd(a0, x, y);
            a1 = Vector128.FusedMultiplyAdd(a1, x, y);
            a2 = Vector128.FusedMultiplyAdd(a2, x, y);
            a3 = Vector128.FusedMultiplyAdd(a3, x, y);
            a4 = Vector128.FusedMultiplyAdd(a4, x, y);
            a5 = Vector128.FusedMultiplyAdd(a5, x, y);
            a6 = Vector128.FusedMultiplyAdd(a6, x, y);
            a7 = Vector128.FusedMultiplyAdd(a7, x, y);
            a8 = Vector128.FusedMultiplyAdd(a8, x, y);
            a9 = Vector128.FusedMultiplyAdd(a9, x, y);
            a10 = Vector128.FusedMultiplyAdd(a10, x, y);
            a11 = Vector128.FusedMultiplyAdd(a11, x, y);
        }

        return Vector128.Sum(a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Run256()
    {
        Vector256<double> a0 = Vector256.Create(1 + (1e-3 * 0)),
            a1 = Vector256.Create(1 + (1e-3 * 1)),
            a2 = Vector256.Create(1 + (1e-3 * 2)),
            a3 = Vector256.Create(1 + (1e-3 * 3)),
            a4 = Vector256.Create(1 + (1e-3 * 4)),
            a5 = Vector256.Create(1 + (1e-3 * 5)),
            a6 = Vector256.Create(1 + (1e-3 * 6)),
            a7 = Vector256.Create(1 + (1e-3 * 7)),
            a8 = Vector256.Create(1 + (1e-3 * 8)),
            a9 = Vector256.Create(1 + (1e-3 * 9)),
            a10 = Vector256.Create(1 + (1e-3 * 10)),
            a11 = Vector256.Create(1 + (1e-3 * 11));
        var x = Vector256.Create(0.999999);
        var y = Vector256.Create(1e-7);
        for (var turn = 0; turn < Turns; turn++)
        {
            a0 = Vector256.FusedMultiplyAdd(a0, x, y);
            a1 = Vector256.FusedMultiplyAdd(a1, x, y);
            a2 = Vector256.FusedMultiplyAdd(a2, x, y);
            a3 = Vector256.FusedMultiplyAdd(a3, x, y);
            a4 = Vector256.FusedMultiplyAdd(a4, x, y);
            a5 = Vector256.FusedMultiplyAdd(a5, x, y);
            a6 = Vector256.FusedMultiplyAdd(a6, x, y);
            a7 = Vector256.FusedMultiplyAdd(a7, x, y);
            a8 = Vector256.FusedMultiplyAdd(a8, x, y);
            a9 = Vector256.FusedMultiplyAdd(a9, x, y);
            a10 = Vector256.FusedMultiplyAdd(a10, x, y);
            a11 = Vector256.FusedMultiplyAdd(a11, x, y);
        }

        return Vector256.Sum(a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Run512()
    {
        Vector512<double> a0 = Vector512.Create(1 + (1e-3 * 0)),
            a1 = Vector512.Create(1 + (1e-3 * 1)),
            a2 = Vector512.Create(1 + (1e-3 * 2)),
            a3 = Vector512.Create(1 + (1e-3 * 3)),
            a4 = Vector512.Create(1 + (1e-3 * 4)),
            a5 = Vector512.Create(1 + (1e-3 * 5)),
            a6 = Vector512.Create(1 + (1e-3 * 6)),
            a7 = Vector512.Create(1 + (1e-3 * 7)),
            a8 = Vector512.Create(1 + (1e-3 * 8)),
            a9 = Vector512.Create(1 + (1e-3 * 9)),
            a10 = Vector512.Create(1 + (1e-3 * 10)),
            a11 = Vector512.Create(1 + (1e-3 * 11));
        var x = Vector512.Create(0.999999);
        var y = Vector512.Create(1e-7);
        for (var turn = 0; turn < Turns; turn++)
        {
            a0 = Vector512.FusedMultiplyAdd(a0, x, y);
            a1 = Vector512.FusedMultiplyAdd(a1, x, y);
            a2 = Vector512.FusedMultiplyAdd(a2, x, y);
            a3 = Vector512.FusedMultiplyAdd(a3, x, y);
            a4 = Vector512.FusedMultiplyAdd(a4, x, y);
            a5 = Vector512.FusedMultiplyAdd(a5, x, y);
            a6 = Vector512.FusedMultiplyAdd(a6, x, y);
            a7 = Vector512.FusedMultiplyAdd(a7, x, y);
            a8 = Vector512.FusedMultiplyAdd(a8, x, y);
            a9 = Vector512.FusedMultiplyAdd(a9, x, y);
            a10 = Vector512.FusedMultiplyAdd(a10, x, y);
            a11 = Vector512.FusedMultiplyAdd(a11, x, y);
        }

        return Vector512.Sum(a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11);
    }
}
