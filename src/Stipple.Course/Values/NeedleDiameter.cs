namespace Stipple;

/// <summary>Outer diameter of one needle's shaft.</summary>
public readonly record struct NeedleDiameter : IComparable<NeedleDiameter>
{
    /// <summary>Smallest value, in millimetres (chosen: wider than any device).</summary>
    public const double Minimum = 0.02;

    /// <summary>Largest value, in millimetres (chosen: wider than any device).</summary>
    public const double Maximum = 1;

    private NeedleDiameter(double value) => Millimetres = value;

    /// <summary>The value in millimetres.</summary>
    public double Millimetres { get; }

    /// <summary>From a number of millimetres.</summary>
    /// <param name="value">0.02 to 1.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public static NeedleDiameter FromMillimetres(double value) =>
        value is >= Minimum and <= Maximum
            ? new(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Allowed: {Minimum} to {Maximum} millimetres.");

    /// <summary>
    /// From a hypodermic needle gauge. Values are nominal outer diameters of the needle gauge chart derived from the
    /// Birmingham wire gauge (https://en.wikipedia.org/wiki/Needle_gauge_comparison_chart).
    /// </summary>
    /// <param name="gauge">Gauge, 25 to 34.</param>
    /// <returns>The diameter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not 25 to 34.</exception>
    public static NeedleDiameter FromGauge(int gauge) =>
        gauge is >= ThickestGauge and <= ThinnestGauge
            ? new(GaugeMillimetres[gauge - ThickestGauge])
            : throw new ArgumentOutOfRangeException(nameof(gauge), gauge, $"Allowed: {ThickestGauge} to {ThinnestGauge}.");

    internal const int ThickestGauge = 25;
    internal const int ThinnestGauge = 34;

    private static ReadOnlySpan<double> GaugeMillimetres =>
        [0.5144, 0.4636, 0.4128, 0.3620, 0.3366, 0.3112, 0.2604, 0.2350, 0.2096, 0.1842];

    /// <inheritdoc/>
    public int CompareTo(NeedleDiameter other) => Millimetres.CompareTo(other.Millimetres);

    /// <summary>The value with its unit.</summary>
    /// <returns>Such as <c>1.5 mm</c>.</returns>
    public override string ToString() => $"{Millimetres} mm";

    /// <summary>Smaller.</summary>
    public static bool operator <(NeedleDiameter left, NeedleDiameter right) => left.Millimetres < right.Millimetres;

    /// <summary>Larger.</summary>
    public static bool operator >(NeedleDiameter left, NeedleDiameter right) => left.Millimetres > right.Millimetres;

    /// <summary>Smaller or the same.</summary>
    public static bool operator <=(NeedleDiameter left, NeedleDiameter right) => left.Millimetres <= right.Millimetres;

    /// <summary>Larger or the same.</summary>
    public static bool operator >=(NeedleDiameter left, NeedleDiameter right) => left.Millimetres >= right.Millimetres;
}
