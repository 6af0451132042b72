using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Consenting;

/// <summary>A consent is taken back.</summary>
public sealed record WithdrawInput
{
    /// <summary>The version of the consent that was shown; nothing is asked when empty.</summary>
    public int? Version { get; init; }

    /// <summary>What was said on it.</summary>
    [StringLength(1000, MinimumLength = 3)]
    public required string Reason { get; init; }
}
