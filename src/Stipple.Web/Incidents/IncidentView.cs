using Stipple.Practice.Incidents;
using Stipple.Practice.Sessions;

namespace Stipple.Web.Incidents;

/// <summary>An adverse event.</summary>
/// <param name="Id">Id.</param>
/// <param name="Version">Version.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Session">The session it followed; null when it cannot be told.</param>
/// <param name="Event">What is written down about it.</param>
/// <param name="Resolved">Day it was over; null while it lasts.</param>
/// <param name="Findings">What is still lacking, and whom to tell.</param>
public sealed record IncidentView(
    Guid Id,
    int Version,
    Guid Patient,
    Guid? Session,
    AdverseEvent Event,
    DateOnly? Resolved,
    IReadOnlyList<RuleFinding> Findings
)
{
    /// <summary>Whether it is over and nothing is lacking.</summary>
    public bool Closed => Resolved is not null;
}
