namespace Stipple.Web.Treating;

/// <summary>A signature.</summary>
public sealed record SignInput
{
    /// <summary>The version that was read before signing.</summary>
    public required int Version { get; init; }

    /// <summary>Reasons for going on, by code of the finding that asks for one.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
}
