namespace Stipple;

/// <summary>The sunscreen on the treated skin.</summary>
/// <param name="Spf">Sun protection factor on the label, 2 to 130.</param>
/// <param name="Use">How often it is put on.</param>
public sealed record Sunscreen(int Spf, SunscreenUse Use);
