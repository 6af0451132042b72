using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Account;

/// <summary>A short code for the lock.</summary>
public sealed record PinInput
{
    /// <summary>The code; null takes it away.</summary>
    [StringLength(8, MinimumLength = 4)]
    [RegularExpression("[0-9]+", ErrorMessage = "digits only")]
    public string? Pin { get; init; }

    /// <summary>Pass phrase.</summary>
    [StringLength(200)]
    public required string Password { get; init; }
}
