namespace Stipple.Web.Concerns;

/// <summary>Whether a concern still matters.</summary>
public sealed record CloseInput
{
    /// <summary>True when it has ceased to; false opens it again.</summary>
    public bool Closed { get; init; }
}
