namespace Stipple;

/// <summary>Fine lines and wrinkles.</summary>
public sealed record Wrinkles : Concern
{
    internal const string KindName = "wrinkles";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>How deep the wrinkling goes.</summary>
    public required WrinkleForm Form { get; init; }
}
