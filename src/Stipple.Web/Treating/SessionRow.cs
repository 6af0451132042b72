namespace Stipple.Web.Treating;

/// <summary>A session in a list.</summary>
/// <param name="Id">The session.</param>
/// <param name="At">When, local time.</param>
/// <param name="Locked">Whether it is signed.</param>
/// <param name="Device">Id of the device; null when not known.</param>
/// <param name="Lot">Lot of the cartridge; null when not known.</param>
public sealed record SessionRow(Guid Id, DateTime At, bool Locked, string? Device, string? Lot);
