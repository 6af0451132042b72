namespace Stipple.Designs;

/// <summary>From where to where, both ends within; null does not limit.</summary>
/// <param name="Minimum">At least.</param>
/// <param name="Maximum">At most.</param>
public sealed record Limits(double? Minimum, double? Maximum)
{
    /// <summary>Whether a value lies within.</summary>
    /// <param name="value">The value; NaN lies nowhere.</param>
    public bool Holds(double value) => value >= (Minimum ?? double.NegativeInfinity) && value <= (Maximum ?? double.PositiveInfinity);
}
