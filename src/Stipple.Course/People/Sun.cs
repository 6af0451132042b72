namespace Stipple;

/// <summary>Sun on the treated skin, and the protection from it.</summary>
/// <param name="Exposure">How much sun reaches the skin.</param>
/// <param name="Sunscreen">The sunscreen; null when not known or none.</param>
public sealed record Sun(SunExposure Exposure, Sunscreen? Sunscreen = null);
