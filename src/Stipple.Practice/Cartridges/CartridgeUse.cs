namespace Stipple.Practice.Cartridges;

/// <summary>A cartridge as it stands in a session that was kept.</summary>
/// <param name="Product">What identifies the product; null when not scanned.</param>
/// <param name="Serial">Serial number of the cartridge.</param>
/// <param name="Session">Id of the session.</param>
/// <param name="On">Local date of the session.</param>
public sealed record CartridgeUse(string? Product, string Serial, string Session, DateOnly On);
