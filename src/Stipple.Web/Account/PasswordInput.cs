using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Account;

/// <summary>The pass phrase, given again before something weighty.</summary>
public sealed record PasswordInput
{
    /// <summary>Pass phrase.</summary>
    [StringLength(200)]
    public required string Password { get; init; }
}
