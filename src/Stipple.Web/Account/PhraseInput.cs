using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Account;

/// <summary>A change of pass phrase.</summary>
public sealed record PhraseInput
{
    /// <summary>The one that holds now.</summary>
    [StringLength(200)]
    public required string Current { get; init; }

    /// <summary>The new one.</summary>
    [StringLength(200, MinimumLength = 12)]
    public required string Next { get; init; }
}
