namespace Stipple.Skin.Solver;

/// <summary>Chooses step sizes, lane by lane, by operations that every processor rounds alike.</summary>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal static unsafe class StepControl<TVector, TLanes>
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    // Chosen as in Hairer and Wanner's RODAS: the next step aims a little low and changes by a factor in [1/5, 6].
    private const double Safety = 0.9;
    private const double Shrink = 0.2;
    private const double Grow = 6;

    /// <summary>A rejected step shrinks by this at least.</summary>
    public static TVector LargestAfterRejection => TLanes.Create(Safety);

    /// <summary>Error of a step in units of the tolerance, as root mean square; NaN if the state is not finite.</summary>
    public static TVector Error(TVector* state, TVector* next, TVector* error, int n, in Tolerance tolerance)
    {
        TVector relative = TLanes.Create(tolerance.Relative),
            absolute = TLanes.Create(tolerance.Absolute),
            one = TLanes.Create(1),
            even = TLanes.Create(0),
            odd = even,
            size = even;
        var i = 0;
        // Two by two: divisions and long chains of sums are slow.
        for (; i + 1 < n; i += 2)
        {
            var first = Max(TLanes.Abs(state[i]), TLanes.Abs(next[i]));
            var second = Max(TLanes.Abs(state[i + 1]), TLanes.Abs(next[i + 1]));
            size = TLanes.Add(size, TLanes.Add(first, second));
            first = TLanes.MultiplyAdd(relative, first, absolute);
            second = TLanes.MultiplyAdd(relative, second, absolute);
            var inverse = TLanes.Divide(one, TLanes.Multiply(first, second));
            even = AddSquare(TLanes.Multiply(error[i], TLanes.Multiply(second, inverse)), even);
            odd = AddSquare(TLanes.Multiply(error[i + 1], TLanes.Multiply(first, inverse)), odd);
        }

        if (i < n)
        {
            var last = Max(TLanes.Abs(state[i]), TLanes.Abs(next[i]));
            size = TLanes.Add(size, last);
            even = AddSquare(TLanes.Divide(error[i], TLanes.MultiplyAdd(relative, last, absolute)), even);
        }

        // Without the size, an infinite state would pass as one whose error is relatively zero.
        var sum = TLanes.MultiplyAdd(TLanes.Create(0), size, TLanes.Add(even, odd));
        return TLanes.Sqrt(TLanes.Multiply(sum, TLanes.Create(1.0 / n)));
    }

    /// <summary>By which factor the step may change after this error.</summary>
    public static TVector Factor(TVector error)
    {
        // Smaller errors than 1e-6 all mean the largest growth.
        var factor = TLanes.Multiply(TLanes.Create(Safety), InverseRoot(Max(error, TLanes.Create(1e-6)), 5));
        factor = Min(Max(factor, TLanes.Create(Shrink)), TLanes.Create(Grow));
        return TLanes.Select(TLanes.LessOrEqual(error, TLanes.Create(double.MaxValue)), factor, TLanes.Create(Shrink));
    }

    /// <summary>
    /// First step, by Hairer, Norsett and Wanner, Solving Ordinary Differential Equations I, 2nd ed. (1993), section II.4,
    /// for order 5, but that the step may be 1000, not 100 times the probe: chosen, as that saves a step after each event.
    /// </summary>
    public static TVector FirstStep<TModel>(Rodas5PStep<TModel, TVector, TLanes> step, TVector span, in Tolerance tolerance)
        where TModel : struct, IModel, IModelKernels<TVector>
    {
        var n = TModel.StateCount;
        TVector relative = TLanes.Create(tolerance.Relative),
            absolute = TLanes.Create(tolerance.Absolute),
            one = TLanes.Create(1),
            size = TLanes.Create(0),
            slope = size,
            curvature = size;
        for (var i = 0; i < n; i++)
        {
            var weight = TLanes.Divide(one, TLanes.MultiplyAdd(relative, TLanes.Abs(step.State[i]), absolute));
            size = AddSquare(TLanes.Multiply(weight, step.State[i]), size);
            slope = AddSquare(TLanes.Multiply(weight, step.StartRates[i]), slope);
        }

        var tiny = TLanes.Create(1e-10);
        var probe = TLanes.Multiply(TLanes.Create(0.01), TLanes.Sqrt(TLanes.Divide(size, slope)));
        probe = TLanes.Select(TLanes.And(TLanes.LessOrEqual(tiny, size), TLanes.LessOrEqual(tiny, slope)), probe, TLanes.Create(1e-6));
        probe = Min(probe, span);
        var there = step.Probe(probe);
        for (var i = 0; i < n; i++)
        {
            var weight = TLanes.Divide(one, TLanes.MultiplyAdd(relative, TLanes.Abs(step.State[i]), absolute));
            curvature = AddSquare(TLanes.Multiply(weight, TLanes.Subtract(there[i], step.StartRates[i])), curvature);
        }

        var steepest = Max(slope, TLanes.Divide(curvature, TLanes.Multiply(probe, probe)));
        steepest = TLanes.Sqrt(TLanes.Divide(steepest, TLanes.Create(n)));
        var first = InverseRoot(TLanes.Multiply(TLanes.Create(100), steepest), 6);
        var flat = Max(TLanes.Create(1e-6), TLanes.Multiply(probe, TLanes.Create(1e-3)));
        first = TLanes.Select(TLanes.LessOrEqual(steepest, TLanes.Create(1e-15)), flat, first);
        first = Min(Min(TLanes.Multiply(TLanes.Create(1000), probe), first), span);
        // Rates that are not finite give NaN; the smallest sensible step then lets the step control decide.
        var isFinite = TLanes.LessOrEqual(steepest, TLanes.Create(double.MaxValue));
        return TLanes.Select(isFinite, first, TLanes.Multiply(TLanes.Create(1e-9), span));
    }

    /// <summary>The smaller value, the second if either is NaN.</summary>
    public static TVector Min(TVector a, TVector b) => TLanes.Select(TLanes.LessOrEqual(a, b), a, b);

    /// <summary>The larger value, the second if either is NaN.</summary>
    public static TVector Max(TVector a, TVector b) => TLanes.Select(TLanes.LessOrEqual(b, a), a, b);

    /// <summary>
    /// x^(-1/n) to 1e-8. Dividing what resembles the logarithm gives a start that is right to some per cent; Newton's method
    /// for y^-n = x needs no division.
    /// </summary>
    /// <param name="x">A value from 1e-200 to 1e200; others give nonsense, but no error.</param>
    /// <param name="n">5 or 6.</param>
    public static TVector InverseRoot(TVector x, int n)
    {
        // The upper half grows like the logarithm, but for the mantissa, which is off by 0.043 at most if centred so.
        var offset = TLanes.Create((1023 - 0.043) * (1 + 1.0 / n) * (1 << 20));
        var share = TLanes.Create(-1.0 / n);
        var y = TLanes.FromUpperHalf(TLanes.MultiplyAdd(share, TLanes.ToUpperHalf(x), offset));
        for (var i = 0; i < 3; i++)
        {
            var square = TLanes.Multiply(y, y);
            var power = TLanes.Multiply(TLanes.Multiply(square, square), n == 5 ? y : square);
            y = TLanes.Multiply(y, TLanes.MultiplyAdd(TLanes.Multiply(x, power), share, TLanes.Create(1 + 1.0 / n)));
        }

        return y;
    }

    private static TVector AddSquare(TVector a, TVector sum) => TLanes.MultiplyAdd(a, a, sum);
}
