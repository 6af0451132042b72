using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;

namespace Stipple.Web.Incidents;

/// <summary>Adverse events that are not over, the gravest first: what the practice must not forget.</summary>
internal sealed class OpenIncidents(RecordsContext records, ReadLog log) : IHandler
{
    private const int Most = 200;

    public async Task<IReadOnlyList<OpenIncident>> All(CancellationToken cancellation)
    {
        var open = await (
            from incident in records.Incidents.AsNoTracking()
            join patient in records.Patients.AsNoTracking() on incident.PatientId equals patient.Id
            where incident.Resolved == null
            orderby incident.Grade descending, incident.Onset
            select new
            {
                patient.Id,
                patient.Given,
                patient.Family,
                Incident = incident.Id,
                incident.Kind,
                incident.Grade,
                incident.Onset,
            }
        )
            .Take(Most)
            .ToListAsync(cancellation);
        foreach (var patient in open.Select(o => o.Id).Distinct())
            log.Read(patient, "incidents");
        return [.. open.Select(o => new OpenIncident(o.Id, $"{o.Given} {o.Family}", o.Incident, o.Kind, o.Grade, o.Onset))];
    }
}
