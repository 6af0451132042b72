using System.Text.Json.Nodes;
using Stipple.Records.Courses;
using Stipple.Records.Houses;
using Stipple.Records.Patients;

namespace Stipple.Web.Taking.Whole;

/// <summary>Everything on one patient, read from the store.</summary>
/// <param name="House">The practice.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Taken">When it was taken out, on the practice's clock.</param>
/// <param name="Course">The course; null when the record does not make one yet.</param>
/// <param name="Lacks">Why there is no course; null when there is.</param>
/// <param name="Entries">Every entry, table by table.</param>
/// <param name="Trail">Lines of the trail about the patient.</param>
/// <param name="Consents">Consents with the texts they are to.</param>
/// <param name="Screenings">Screenings.</param>
/// <param name="Staff">Names of those who work or worked here.</param>
public sealed record PatientFile(
    House House,
    Patient Patient,
    DateTime Taken,
    JsonObject? Course,
    CourseOf.Lack? Lacks,
    IReadOnlyList<EntryList> Entries,
    EntryList Trail,
    IReadOnlyList<(ConsentEntry Consent, ConsentText? Text)> Consents,
    IReadOnlyList<ScreeningEntry> Screenings,
    IReadOnlyDictionary<Guid, string> Staff
);
