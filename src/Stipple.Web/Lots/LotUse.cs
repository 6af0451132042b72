namespace Stipple.Web.Lots;

/// <summary>A session in which a cartridge of the lot was opened.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="Name">Their name.</param>
/// <param name="Phone">Their telephone.</param>
/// <param name="Session">The session.</param>
/// <param name="At">When, local time.</param>
/// <param name="Serial">Serial number of the cartridge; null where it has none.</param>
/// <param name="Expiry">Its last date of use; null when not known.</param>
/// <param name="Device">Id of the device.</param>
/// <param name="SignedAt">When it was signed, local time; null while it is open.</param>
/// <param name="Reactions">What happened after it.</param>
public sealed record LotUse(
    Guid Patient,
    string Name,
    string? Phone,
    Guid Session,
    DateTime At,
    string? Serial,
    DateOnly? Expiry,
    string? Device,
    DateTime? SignedAt,
    IReadOnlyList<LotReaction> Reactions
);
