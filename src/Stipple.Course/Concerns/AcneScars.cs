namespace Stipple;

/// <summary>Atrophic scars left by acne.</summary>
public sealed record AcneScars : Concern
{
    internal const string KindName = "acne-scars";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>How the scars divide into types; null when not known.</summary>
    public AcneScarShares? Shares { get; init; }
}
