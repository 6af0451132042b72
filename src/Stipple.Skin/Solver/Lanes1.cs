using System.Runtime.CompilerServices;

namespace Stipple.Skin.Solver;

/// <summary>A single lane.</summary>
internal readonly struct Lanes1 : ILanes<double>
{
    private const double TwoTo52 = 4503599627370496.0;

    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Create(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double a, double b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Subtract(double a, double b) => a - b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Multiply(double a, double b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Divide(double a, double b) => a / b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MultiplyAdd(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Abs(double a) => Math.Abs(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sqrt(double a) => Math.Sqrt(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LessOrEqual(double a, double b) => BitConverter.Int64BitsToDouble(a <= b ? -1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double And(double a, double b) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(a) & BitConverter.DoubleToInt64Bits(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Select(double condition, double a, double b) => BitConverter.DoubleToInt64Bits(condition) != 0 ? a : b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Bits(double condition) => (uint)(BitConverter.DoubleToUInt64Bits(condition) >> 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToUpperHalf(double a) =>
        BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(a) >> 32) | BitConverter.DoubleToInt64Bits(TwoTo52)) - TwoTo52;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FromUpperHalf(double a) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(a + TwoTo52) << 32);
}
