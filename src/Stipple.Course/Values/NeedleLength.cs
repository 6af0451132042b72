namespace Stipple;

/// <summary>Length of needle set on a device, which bounds how deep it can go; zero is a sham.</summary>
public readonly record struct NeedleLength : IComparable<NeedleLength>
{
    /// <summary>Smallest value, in millimetres (chosen: wider than any device).</summary>
    public const double Minimum = 0;

    /// <summary>Largest value, in millimetres (chosen: wider than any device).</summary>
    public const double Maximum = 5;

    private NeedleLength(double value) => Millimetres = value;

    /// <summary>The value in millimetres.</summary>
    public double Millimetres { get; }

    /// <summary>From a number of millimetres.</summary>
    /// <param name="value">0 to 5.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public static NeedleLength FromMillimetres(double value) =>
        value is >= Minimum and <= Maximum
            ? new(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Allowed: {Minimum} to {Maximum} millimetres.");

    /// <inheritdoc/>
    public int CompareTo(NeedleLength other) => Millimetres.CompareTo(other.Millimetres);

    /// <summary>The value with its unit.</summary>
    /// <returns>Such as <c>1.5 mm</c>.</returns>
    public override string ToString() => $"{Millimetres} mm";

    /// <summary>Smaller.</summary>
    public static bool operator <(NeedleLength left, NeedleLength right) => left.Millimetres < right.Millimetres;

    /// <summary>Larger.</summary>
    public static bool operator >(NeedleLength left, NeedleLength right) => left.Millimetres > right.Millimetres;

    /// <summary>Smaller or the same.</summary>
    public static bool operator <=(NeedleLength left, NeedleLength right) => left.Millimetres <= right.Millimetres;

    /// <summary>Larger or the same.</summary>
    public static bool operator >=(NeedleLength left, NeedleLength right) => left.Millimetres >= right.Millimetres;
}
