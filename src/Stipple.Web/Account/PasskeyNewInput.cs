using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Account;

/// <summary>A new passkey.</summary>
public sealed record PasskeyNewInput
{
    /// <summary>What to call it.</summary>
    [StringLength(60)]
    public required string Name { get; init; }

    /// <summary>Pass phrase.</summary>
    [StringLength(200)]
    public required string Password { get; init; }

    /// <summary>What the browser got from it, JSON.</summary>
    [StringLength(100_000)]
    public required string Credential { get; init; }
}
