namespace Stipple;

/// <summary>How the skin was numbed.</summary>
/// <param name="Kind">What numbed it.</param>
/// <param name="Minutes">Minutes it stayed on the skin before needling, 0 to 240; null when not known or not on the skin.</param>
public sealed record Anaesthetic(AnaestheticKind Kind, double? Minutes = null);
