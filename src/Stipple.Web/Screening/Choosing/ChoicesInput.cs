namespace Stipple.Web.Screening.Choosing;

/// <summary>What the practice takes for right where sources conflict.</summary>
public sealed record ChoicesInput
{
    /// <summary>The version of the practice's settings that was shown; nothing is asked when empty.</summary>
    public int? Version { get; init; }

    /// <summary>Side by conflict; the more cautious one holds where none is chosen.</summary>
    public required IReadOnlyDictionary<string, string> Choices { get; init; }
}
