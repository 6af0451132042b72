namespace Stipple;

/// <summary>Rough, uneven surface.</summary>
public sealed record Texture : Concern
{
    internal const string KindName = "texture";

    /// <inheritdoc/>
    public override string Kind => KindName;
}
