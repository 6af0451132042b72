using Stipple.Records.Patients;
using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>A session as it is typed, for the page.</summary>
/// <param name="Patient">Who is treated.</param>
/// <param name="Age">Completed years.</param>
/// <param name="Session">Id of the session.</param>
/// <param name="Form">What stands in it, and what is wrong with that.</param>
/// <param name="Summary">The session in a few lines.</param>
/// <param name="Last">How deep each zone was needled last.</param>
/// <param name="LastDay">Day of the session before; null when there is none.</param>
/// <param name="Conflicts">Fields somebody else changed meanwhile.</param>
/// <param name="Refused">Why it was not kept; empty when it was.</param>
public sealed record TreatView(
    Patient Patient,
    int Age,
    Guid Session,
    Form Form,
    IReadOnlyDictionary<string, string> Summary,
    IReadOnlyDictionary<string, LastDepth> Last,
    DateOnly? LastDay,
    IReadOnlyList<FormFault> Conflicts,
    IReadOnlyList<FormFault> Refused
)
{
    /// <summary>Address of the session.</summary>
    public string Path => $"/patients/{Patient.Id}/sessions/{Session}";

    /// <summary>Groups of zones to show: those there are and one to begin.</summary>
    public int Areas => Math.Min(CourseLimits.Areas, DraftFields.Count(Form.Values.Fields, "areas") + 1);
}
