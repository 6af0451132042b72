using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.SigningIn;

/// <summary>What is asked for at the door.</summary>
public sealed record SignInInput
{
    /// <summary>Name signed in with.</summary>
    [StringLength(64)]
    public required string Login { get; init; }

    /// <summary>Pass phrase.</summary>
    [StringLength(200)]
    public required string Password { get; init; }

    /// <summary>Where to go afterwards.</summary>
    [StringLength(2000)]
    public string? To { get; init; }
}
