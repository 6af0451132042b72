using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Treating;

/// <summary>A cartridge, drum or plate, as scanned or typed.</summary>
public sealed record CartridgeInput
{
    /// <summary>The code as scanned, GS1 or HIBC; group separators as U+241D.</summary>
    [StringLength(500)]
    public string? Code { get; init; }

    /// <summary>Lot number, when typed.</summary>
    [StringLength(40)]
    public string? Lot { get; init; }

    /// <summary>Expiry as printed: <c>2027-12-31</c>, <c>2027-12</c>, <c>12/2027</c> or <c>271231</c>.</summary>
    [StringLength(20)]
    public string? Expiry { get; init; }

    /// <summary>Serial number, when typed.</summary>
    [StringLength(40)]
    public string? Serial { get; init; }
}
