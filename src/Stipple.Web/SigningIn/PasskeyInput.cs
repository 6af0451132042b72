using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.SigningIn;

/// <summary>What the browser got from a passkey.</summary>
public sealed record PasskeyInput
{
    /// <summary>The answer of the passkey, JSON.</summary>
    [StringLength(100_000)]
    public required string Credential { get; init; }

    /// <summary>Where to go afterwards.</summary>
    [StringLength(2000)]
    public string? To { get; init; }
}
