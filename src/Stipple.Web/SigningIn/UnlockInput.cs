using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.SigningIn;

/// <summary>What opens a locked screen: the short code or the pass phrase.</summary>
public sealed record UnlockInput
{
    /// <summary>Short code.</summary>
    [StringLength(8)]
    public string? Code { get; init; }

    /// <summary>Pass phrase.</summary>
    [StringLength(200)]
    public string? Password { get; init; }

    /// <summary>Where to go afterwards.</summary>
    [StringLength(2000)]
    public string? To { get; init; }

    /// <summary>A form that was sent while locked, sealed.</summary>
    [StringLength(300_000)]
    public string? Kept { get; init; }
}
