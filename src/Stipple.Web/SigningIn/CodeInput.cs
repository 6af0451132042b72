using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.SigningIn;

/// <summary>The second factor at the door: the code of the authenticator, or one of the recovery codes.</summary>
public sealed record CodeInput
{
    /// <summary>Code of the authenticator, six digits; blanks between them are forgiven.</summary>
    [StringLength(10)]
    public string? Code { get; init; }

    /// <summary>A recovery code.</summary>
    [StringLength(30)]
    public string? Recovery { get; init; }

    /// <summary>Where to go afterwards.</summary>
    [StringLength(2000)]
    public string? To { get; init; }
}
