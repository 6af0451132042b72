using System.Runtime.CompilerServices;

namespace Stipple.Skin.Solver;

/// <summary>
/// A start plus a weighted sum of stages, written out for every number of stages, as a loop over them takes twice the time.
/// Each stage stands as many values behind the one before as there are states.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal static unsafe class StageSum<TModel, TVector, TLanes>
    where TModel : struct, IModel
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            *to = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1, double c2)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            *to = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1, double c2, double c3)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            *to = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1, double c2, double c3, double c4)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            *to = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1, double c2, double c3, double c4, double c5)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var a5 = TLanes.Multiply(scale, TLanes.Create(c5));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(a5, k[4 * n], sum);
            *to = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1, double c2, double c3, double c4, double c5, double c6)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var a5 = TLanes.Multiply(scale, TLanes.Create(c5));
        var a6 = TLanes.Multiply(scale, TLanes.Create(c6));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(a5, k[4 * n], sum);
            sum = TLanes.MultiplyAdd(a6, k[5 * n], sum);
            *to = sum;
        }
    }

    [SkipLocalsInit]
    public static void Write(TVector* to, TVector* start, TVector* k, TVector scale, double c1, double c2, double c3, double c4, double c5, double c6, double c7)
    {
        var a1 = TLanes.Multiply(scale, TLanes.Create(c1));
        var a2 = TLanes.Multiply(scale, TLanes.Create(c2));
        var a3 = TLanes.Multiply(scale, TLanes.Create(c3));
        var a4 = TLanes.Multiply(scale, TLanes.Create(c4));
        var a5 = TLanes.Multiply(scale, TLanes.Create(c5));
        var a6 = TLanes.Multiply(scale, TLanes.Create(c6));
        var a7 = TLanes.Multiply(scale, TLanes.Create(c7));
        var n = TModel.StateCount;
        for (var end = k + n; k < end; k++, start++, to++)
        {
            var sum = *start;
            sum = TLanes.MultiplyAdd(a1, k[0], sum);
            sum = TLanes.MultiplyAdd(a2, k[n], sum);
            sum = TLanes.MultiplyAdd(a3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(a4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(a5, k[4 * n], sum);
            sum = TLanes.MultiplyAdd(a6, k[5 * n], sum);
            sum = TLanes.MultiplyAdd(a7, k[6 * n], sum);
            *to = sum;
        }
    }
}
