using System.Text.Json.Nodes;
using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>A session as the interface tells of it.</summary>
/// <param name="Id">The session.</param>
/// <param name="Version">Its version.</param>
/// <param name="Patient">Who is treated.</param>
/// <param name="At">When it takes or took place.</param>
/// <param name="Fields">What was typed, field by field.</param>
/// <param name="Faults">What of it cannot be read, or cannot stand.</param>
/// <param name="Session">The session in the course format; null until it is signed.</param>
/// <param name="Device">Id of the device.</param>
/// <param name="Lot">Lot of the cartridge.</param>
/// <param name="Serial">Serial number of the cartridge.</param>
/// <param name="Expiry">Expiry of the cartridge.</param>
/// <param name="SignedAt">When it was signed; null while it is open.</param>
/// <param name="SignedBy">Who signed it.</param>
/// <param name="Overrides">Reasons it was signed with.</param>
/// <param name="Addenda">What was added since.</param>
public sealed record SessionView(
    Guid Id,
    int Version,
    Guid Patient,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string[]> Fields,
    IReadOnlyList<FormFault> Faults,
    JsonNode? Session,
    string? Device,
    string? Lot,
    string? Serial,
    DateOnly? Expiry,
    DateTimeOffset? SignedAt,
    Guid? SignedBy,
    IReadOnlyList<KeptOverride> Overrides,
    IReadOnlyList<AddendumView> Addenda
);
