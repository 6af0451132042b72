namespace Stipple;

/// <summary>Visibly enlarged pores.</summary>
public sealed record Pores : Concern
{
    internal const string KindName = "pores";

    /// <inheritdoc/>
    public override string Kind => KindName;
}
