namespace Stipple.Skin.Calibration;

/// <summary>Names one calibrated quantity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Indication or adjunct group; null for the others.</param>
public sealed record PosteriorQuantity(PosteriorKind Kind, string? Name = null);
