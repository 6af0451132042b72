namespace Stipple;

/// <summary>Slack skin.</summary>
public sealed record Laxity : Concern
{
    internal const string KindName = "laxity";

    /// <inheritdoc/>
    public override string Kind => KindName;
}
