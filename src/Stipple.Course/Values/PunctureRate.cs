namespace Stipple;

/// <summary>Strokes of a motor-driven needle cartridge per second.</summary>
public readonly record struct PunctureRate : IComparable<PunctureRate>
{
    /// <summary>Smallest value, in hertz (chosen: wider than any device).</summary>
    public const double Minimum = 1;

    /// <summary>Largest value, in hertz (chosen: wider than any device).</summary>
    public const double Maximum = 1000;

    private PunctureRate(double value) => Hertz = value;

    /// <summary>The value in hertz.</summary>
    public double Hertz { get; }

    /// <summary>From a number of hertz.</summary>
    /// <param name="value">1 to 1000.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public static PunctureRate FromHertz(double value) =>
        value is >= Minimum and <= Maximum
            ? new(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Allowed: {Minimum} to {Maximum} hertz.");

    /// <summary>From strokes (or motor turns) per minute.</summary>
    /// <param name="value">60 to 60000.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public static PunctureRate FromPerMinute(double value) => FromHertz(value / 60);

    /// <inheritdoc/>
    public int CompareTo(PunctureRate other) => Hertz.CompareTo(other.Hertz);

    /// <summary>The value with its unit.</summary>
    /// <returns>Such as <c>120 Hz</c>.</returns>
    public override string ToString() => $"{Hertz} Hz";

    /// <summary>Smaller.</summary>
    public static bool operator <(PunctureRate left, PunctureRate right) => left.Hertz < right.Hertz;

    /// <summary>Larger.</summary>
    public static bool operator >(PunctureRate left, PunctureRate right) => left.Hertz > right.Hertz;

    /// <summary>Smaller or the same.</summary>
    public static bool operator <=(PunctureRate left, PunctureRate right) => left.Hertz <= right.Hertz;

    /// <summary>Larger or the same.</summary>
    public static bool operator >=(PunctureRate left, PunctureRate right) => left.Hertz >= right.Hertz;
}
