using Stipple.Records.Patients;

namespace Stipple.Web.Treating;

/// <summary>A signed session, to read and to print.</summary>
/// <param name="Patient">Who was treated.</param>
/// <param name="Id">The session.</param>
/// <param name="Session">What was done.</param>
/// <param name="Draft">What was typed, with what a course has no place for.</param>
/// <param name="SignedAt">When it was signed, local time.</param>
/// <param name="SignedBy">Who signed it.</param>
/// <param name="Overrides">Reasons it was signed with.</param>
/// <param name="Addenda">What was added since.</param>
public sealed record SessionRecord(
    Patient Patient,
    Guid Id,
    Session Session,
    Practice.Sessions.SessionDraft Draft,
    DateTime SignedAt,
    string SignedBy,
    IReadOnlyList<KeptOverride> Overrides,
    IReadOnlyList<Practice.Sessions.Addendum> Addenda
);
