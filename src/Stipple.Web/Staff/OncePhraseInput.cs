using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Staff;

/// <summary>A one-time pass phrase for somebody who lost theirs.</summary>
public sealed record OncePhraseInput
{
    /// <summary>Their pass phrase until they next sign in.</summary>
    [StringLength(200, MinimumLength = 12)]
    public required string Once { get; init; }

    /// <summary>Whether authenticator, recovery codes, passkeys and short code are taken away as well.</summary>
    public bool Factors { get; init; }

    /// <summary>Pass phrase of the one who gives it.</summary>
    [StringLength(200)]
    public required string Proof { get; init; }
}
