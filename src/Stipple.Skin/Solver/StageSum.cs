using System.Runtime.CompilerServices;

namespace Stipple.Skin.Solver;

/// <summary>
/// A start plus a weighted sum of stages, written out for every number of stages: loops over the stages take twice the
/// time. Stage j stands j * n values behind the first.
/// </summary>
internal static unsafe class StageSum<TVector, TLanes>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, int n, TVector scale, double c1)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            to[i] = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, int n, TVector scale, double c1, double c2)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            to[i] = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, int n, TVector scale, double c1, double c2, double c3)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            to[i] = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, int n, TVector scale, double c1, double c2, double c3, double c4)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            to[i] = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(
        TVector* to,
        TVector* start,
        TVector* k,
        int n,
        TVector scale,
        double c1,
        double c2,
        double c3,
        double c4,
        double c5
    )
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var a5 = TLanes.Multiply(scale, TLanes.Create(c5));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(a5, k[4 * n], sum);
            to[i] = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(
        TVector* to,
        TVector* start,
        TVector* k,
        int n,
        TVector scale,
        double c1,
        double c2,
        double c3,
        double c4,
        double c5,
        double c6
    )
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var a5 = TLanes.Multiply(scale, TLanes.Create(c5));
        var a6 = TLanes.Multiply(scale, TLanes.Create(c6));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(a5, k[4 * n], sum);
            sum = TLanes.MultiplyAdd(a6, k[5 * n], sum);
            to[i] = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(
        TVector* to,
        TVector* start,
        TVector* k,
        int n,
        TVector scale,
        double c1,
        double c2,
        double c3,
        double c4,
        double c5,
        double c6,
        double c7
    )
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var a5 = TLanes.Multiply(scale, TLanes.Create(c5));
        var a6 = TLanes.Multiply(scale, TLanes.Create(c6));
        var a7 = TLanes.Multiply(scale, TLanes.Create(c7));
        for (var i = 0; i < n; i++, k++)
        {
            var sum = start[i];
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(a5, k[4 * n], sum);
            sum = TLanes.MultiplyAdd(a6, k[5 * n], sum);
            sum = TLanes.MultiplyAdd(a7, k[6 * n], sum);
            to[i] = sum;
        }
    }
}
