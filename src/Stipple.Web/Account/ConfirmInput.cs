using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Account;

/// <summary>The first code of a new authenticator.</summary>
public sealed record ConfirmInput
{
    /// <summary>Six digits; blanks between them are forgiven.</summary>
    [StringLength(10, MinimumLength = 6)]
    public required string Code { get; init; }
}
