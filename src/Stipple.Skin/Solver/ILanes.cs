namespace Stipple.Skin.Solver;

/// <summary>
/// Arithmetic on some <c>double</c>s side by side. Every operation is rounded as IEEE 754 demands, so that a lane gives
/// the same bits whatever the width; approximate instructions have no place here.
/// </summary>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
internal interface ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>How many lanes there are.</summary>
    static abstract int Count { get; }

    /// <summary>The same value in every lane.</summary>
    static abstract TVector Create(double value);

    static abstract TVector Add(TVector a, TVector b);

    static abstract TVector Subtract(TVector a, TVector b);

    static abstract TVector Multiply(TVector a, TVector b);

    static abstract TVector Divide(TVector a, TVector b);

    /// <summary>a * b + c, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    static abstract TVector Abs(TVector a);

    static abstract TVector Sqrt(TVector a);

    /// <summary>A condition: all bits of a lane are set where it holds. It does not hold for NaN.</summary>
    static abstract TVector LessOrEqual(TVector a, TVector b);

    /// <summary>Both conditions.</summary>
    static abstract TVector And(TVector a, TVector b);

    /// <summary>Per lane <paramref name="a"/> where the condition holds, else <paramref name="b"/>.</summary>
    static abstract TVector Select(TVector condition, TVector a, TVector b);

    /// <summary>One bit per lane, the first lane's lowest: whether the condition holds.</summary>
    static abstract uint Bits(TVector condition);

    /// <summary>The upper half of the representation, of a positive value, as a number: about 2^20 times its logarithm to base 2.</summary>
    static abstract TVector ToUpperHalf(TVector a);

    /// <summary>The value whose representation has this upper half, rounded to an integer, and no lower one.</summary>
    static abstract TVector FromUpperHalf(TVector a);
}
