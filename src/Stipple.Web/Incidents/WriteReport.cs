using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Incidents;
using Stipple.Records;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Treating;

namespace Stipple.Web.Incidents;

/// <summary>Writes what a regulator or maker is told of an adverse event; no name of the patient is in it.</summary>
internal sealed class WriteReport(RecordsContext records, KeepIncident incidents, HouseKeeper house, Caller caller) : IHandler
{
    /// <summary>The report, and what stands in the fields that can be changed; null where there is no such event.</summary>
    public async Task<(IncidentView Incident, RegulatorReport Report, Values Values)?> Run(
        Guid patient,
        Guid incident,
        Values asked,
        CancellationToken cancellation
    )
    {
        var person = await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);
        if (person is null || await incidents.Find(patient, incident, cancellation) is not { } found)
            return null;
        var values = asked.Has("reporter") ? asked : await Usual(found, cancellation);
        var input = Submitted<ReportInput>.Read(values, strict: false).Value ?? new ReportInput();
        var day = found.Event.Onset ?? await house.Today(cancellation);
        var report = RegulatorReport.For(
            found.Event,
            new ReportContext
            {
                Today = await house.Today(cancellation),
                // Age and sex alone are taken from it.
                Course = new Course
                {
                    Start = day,
                    Person = new Person
                    {
                        Age = person.AgeOn(day),
                        Sex = person.Sex,
                        Phototype = person.Phototype ?? Phototype.III,
                    },
                },
                Pseudonym = PseudonymOf(patient),
                Maker = input.Maker,
                ProductCode = input.ProductCode,
                DeviceSerial = input.DeviceSerial,
                Reporter = input.Reporter,
            }
        );
        return (found, report, values);
    }

    // A patient's id is random: nobody without the record can go back from its hash.
    private static string PseudonymOf(Guid patient) => $"P-{Convert.ToHexString(SHA256.HashData(patient.ToByteArray()))[..10]}";

    private async Task<Values> Usual(IncidentView incident, CancellationToken cancellation)
    {
        var serial = incident.Session is { } session
            ? DraftDocument
                .Parse(
                    await records.Sessions.AsNoTracking().Where(s => s.Id == session).Select(s => s.Draft).FirstOrDefaultAsync(cancellation)
                        ?? "{}"
                )
                .Fields.GetValueOrDefault("deviceSerial")
            : null;
        var practice = await house.Get(cancellation);
        return new Values()
            .Add(
                "reporter",
                string.Join(", ", new[] { caller.Name, practice?.Name, practice?.Address }.Where(t => !string.IsNullOrWhiteSpace(t)))
            )
            .Add("deviceSerial", serial?[^1]);
    }
}
