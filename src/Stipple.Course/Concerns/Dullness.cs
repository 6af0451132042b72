namespace Stipple;

/// <summary>Skin without radiance.</summary>
public sealed record Dullness : Concern
{
    internal const string KindName = "dullness";

    /// <inheritdoc/>
    public override string Kind => KindName;
}
