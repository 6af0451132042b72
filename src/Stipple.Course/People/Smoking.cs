namespace Stipple;

/// <summary>Smoking, which narrows the skin's vessels and slows the making of collagen.</summary>
/// <param name="Status">Whether the person smokes.</param>
/// <param name="CigarettesPerDay">Cigarettes a day, 0 to 100; only with <see cref="SmokingStatus.Current"/>; null when not known.</param>
public sealed record Smoking(SmokingStatus Status, double? CigarettesPerDay = null);
