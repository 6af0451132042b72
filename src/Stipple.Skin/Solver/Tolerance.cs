namespace Stipple.Skin.Solver;

/// <summary>
/// The error allowed per step in each state y: <c>Absolute + Relative * |y|</c>, taken as root mean square over the states.
/// </summary>
/// <param name="Relative">Relative part; at least 1e-13, as <c>double</c> resolves no less.</param>
/// <param name="Absolute">Absolute part, in the unit of the states; above 0.</param>
public readonly record struct Tolerance(double Relative, double Absolute)
{
    /// <summary>1e-6 relative and 1e-9 absolute: chosen for results that are printed with three or four digits.</summary>
    public static Tolerance Standard => new(1e-6, 1e-9);

    /// <summary>
    /// 1e-4 relative and 1e-7 absolute: for comparing with what somebody read, which errs a hundred times as much; states are
    /// off by 5e-4 at most (docs/performance.md).
    /// </summary>
    public static Tolerance Readings => new(1e-4, 1e-7);

    internal static void Require(Tolerance tolerance)
    {
        if (!(tolerance.Relative >= 1e-13) || !(tolerance.Absolute > 0))
            throw new ArgumentException(
                $"The tolerance is {tolerance}; relative must be at least 1e-13, absolute above 0.",
                nameof(tolerance)
            );
    }
}
