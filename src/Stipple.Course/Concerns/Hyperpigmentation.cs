namespace Stipple;

/// <summary>Skin darker than its surroundings.</summary>
public sealed record Hyperpigmentation : Concern
{
    internal const string KindName = "hyperpigmentation";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>Where the pigment comes from.</summary>
    public required PigmentType Type { get; init; }

    /// <summary>How deep it lies; null when not examined.</summary>
    public PigmentDepth? Depth { get; init; }
}
