namespace Stipple.Skin.Support;

/// <summary>How a case differs from another in one aspect.</summary>
/// <param name="Aspect">In what.</param>
/// <param name="Here">What it is here; null when not known.</param>
/// <param name="There">What it was there; null when not reported.</param>
/// <param name="Distance">0 alike; 1 a difference that may matter as much as any (chosen).</param>
public sealed record Difference(Aspect Aspect, string? Here, string? There, double Distance);
