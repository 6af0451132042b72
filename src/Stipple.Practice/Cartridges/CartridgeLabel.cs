using System.Collections.Immutable;

namespace Stipple.Practice.Cartridges;

/// <summary>What stands on a cartridge; null for what does not.</summary>
public sealed record CartridgeLabel
{
    /// <summary>What identifies the product: a GTIN of 14 digits, or an HIBC labeller, catalogue number and unit.</summary>
    public string? Product { get; init; }

    /// <summary>Lot or batch number.</summary>
    public string? Lot { get; init; }

    /// <summary>Last date of use.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>Date of production.</summary>
    public DateOnly? Produced { get; init; }

    /// <summary>Serial number of this one cartridge.</summary>
    public string? Serial { get; init; }

    /// <summary>The maker's additional product identification, GS1 (240).</summary>
    public string? AdditionalId { get; init; }

    /// <summary>The code as scanned, which is the unique device identifier; null when typed.</summary>
    public string? Scanned { get; init; }
}
