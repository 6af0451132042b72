namespace Stipple.Web.Lots;

/// <summary>A reaction after a session with the lot, or in which the lot was named.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="Name">Their name.</param>
/// <param name="Incident">The adverse event.</param>
/// <param name="Session">The session it followed; null when it cannot be told.</param>
/// <param name="Kind">What happened, as kept.</param>
/// <param name="Grade">Grade 1 to 5.</param>
/// <param name="Onset">Day it began.</param>
/// <param name="Resolved">Day it was over; null while it lasts.</param>
public sealed record LotReaction(
    Guid Patient,
    string Name,
    Guid Incident,
    Guid? Session,
    string Kind,
    int Grade,
    DateOnly Onset,
    DateOnly? Resolved
);
