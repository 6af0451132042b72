namespace Stipple.Skin.Cohorts;

/// <summary>
/// Number, sum and sum of squares of values in ten-thousandths, as whole numbers: the same whatever the order in which they
/// were added or the parts in which they came.
/// </summary>
/// <param name="Count">How many.</param>
/// <param name="Sum">Sum, ten-thousandths.</param>
/// <param name="Squares">Sum of squares, hundred-millionths.</param>
public readonly record struct Moments(long Count, Int128 Sum, Int128 Squares)
{
    private const double Parts = 1e4;

    /// <summary>Mean; NaN of nothing.</summary>
    public double Mean => Count == 0 ? double.NaN : (double)Sum / Count / Parts;

    /// <summary>Variance, with one less than the count below; NaN of fewer than two.</summary>
    public double Variance =>
        Count < 2 ? double.NaN : (double)(Squares * Count - Sum * Sum) / ((double)Count * (Count - 1)) / (Parts * Parts);

    /// <summary>Standard deviation; NaN of fewer than two.</summary>
    public double Deviation => Math.Sqrt(Variance);

    /// <summary>With one value more.</summary>
    /// <param name="value">The value, of at most a million in size.</param>
    public Moments Add(double value)
    {
        var whole = (Int128)Math.Round(value * Parts);
        return new Moments(Count + 1, Sum + whole, Squares + whole * whole);
    }

    /// <summary>Of the values of both.</summary>
    /// <param name="other">The others.</param>
    public Moments Add(Moments other) => new(Count + other.Count, Sum + other.Sum, Squares + other.Squares);
}
