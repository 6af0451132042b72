using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Account;

/// <summary>Another name of a passkey.</summary>
public sealed record PasskeyNameInput
{
    /// <summary>What to call it.</summary>
    [StringLength(60)]
    public required string Name { get; init; }
}
