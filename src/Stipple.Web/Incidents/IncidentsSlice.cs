using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Trails;
using Stipple.Web.Treating;

namespace Stipple.Web.Incidents;

/// <summary>Adverse events of patients: write down, close, report.</summary>
internal static class IncidentsSlice
{
    private const string All = "/patients/{patient:guid}/incidents";
    private const string One = All + "/{incident:guid}";

    public static void Map(Routes routes)
    {
        routes.Page(
            "/incidents",
            Permission.RecordIncidents,
            async (OpenIncidents open, KeepNeedlestick needlesticks, CancellationToken cancellation) =>
                Answers.Page<OpenIncidentsPage>(
                    new
                    {
                        Open = await open.All(cancellation),
                        Needlesticks = (await needlesticks.All(cancellation)).Where(n => !n.Closed).ToList(),
                    }
                )
        );
        routes.Page(
            All,
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, KeepIncident keep, CancellationToken cancellation) =>
                await Person(patient, records, cancellation) is { } found
                    ? Answers.Page<IncidentsPage>(new { Patient = found, Incidents = await keep.Of(patient, cancellation) })
                    : Results.NotFound()
        );
        routes.Page(
            All + "/new",
            Permission.RecordIncidents,
            async (Guid patient, Guid? session, RecordsContext records, HouseKeeper house, CancellationToken cancellation) =>
                await Show(
                    patient,
                    null,
                    Form.Of(
                        new Values()
                            .Add("id", $"{Guid.CreateVersion7()}")
                            .Add("session", session is { } after ? $"{after}" : null)
                            .Add("onset", (await house.Today(cancellation)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    ),
                    StatusCodes.Status200OK,
                    records,
                    house,
                    cancellation
                )
        );
        routes.Form(
            All + "/new",
            Permission.RecordIncidents,
            async (
                Guid patient,
                Submitted<IncidentInput> sent,
                RecordsContext records,
                HouseKeeper house,
                KeepIncident keep,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await keep.Create(patient, sent.Value, cancellation);
                return await Answer(patient, null, sent, outcome, records, house, cancellation);
            }
        );
        routes.Page(
            One,
            Permission.SeePatients,
            async (
                Guid patient,
                Guid incident,
                RecordsContext records,
                HouseKeeper house,
                KeepIncident keep,
                CancellationToken cancellation
            ) =>
                await keep.Find(patient, incident, cancellation) is { } found
                    ? await Show(patient, found, Form.Of(Filled(found)), StatusCodes.Status200OK, records, house, cancellation)
                    : Results.NotFound()
        );
        routes.Form(
            One,
            Permission.RecordIncidents,
            async (
                Guid patient,
                Guid incident,
                Submitted<IncidentInput> sent,
                RecordsContext records,
                HouseKeeper house,
                KeepIncident keep,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await keep.Correct(patient, incident, sent.Value, cancellation);
                return await Answer(patient, await keep.Find(patient, incident, cancellation), sent, outcome, records, house, cancellation);
            }
        );
        MapReport(routes);
        MapApi(routes);
    }

    private static void MapReport(Routes routes)
    {
        routes.Page(
            One + "/report",
            Permission.RecordIncidents,
            async (Guid patient, Guid incident, HttpRequest request, WriteReport write, CancellationToken cancellation) =>
                await write.Run(patient, incident, Asked(request), cancellation) is { } written
                    ? Answers.Page<ReportPage>(
                        new
                        {
                            written.Incident,
                            written.Report,
                            Form = Form.Of(written.Values),
                        }
                    )
                    : Results.NotFound()
        );
        routes.Page(
            One + "/report.{kind:regex(^(csv|json)$)}",
            Permission.RecordIncidents,
            async (
                Guid patient,
                Guid incident,
                string kind,
                HttpRequest request,
                WriteReport write,
                ReadLog log,
                CancellationToken cancellation
            ) =>
            {
                if (await write.Run(patient, incident, Asked(request), cancellation) is not { } written)
                    return Results.NotFound();
                log.Add("export", "incident-report", patient, incident);
                var text = kind is "csv" ? written.Report.ToCsv() : written.Report.ToJson();
                return Results.File(
                    Encoding.UTF8.GetBytes(text),
                    kind is "csv" ? "text/csv; charset=utf-8" : "application/json",
                    $"incident-{incident:N}.{kind}"
                );
            }
        );
    }

    private static void MapApi(Routes routes)
    {
        routes.ApiGet(
            "/incidents/open",
            Permission.RecordIncidents,
            (OpenIncidents open, CancellationToken cancellation) => open.All(cancellation)
        );
        routes.ApiGet(
            All,
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, KeepIncident keep, CancellationToken cancellation) =>
                await Person(patient, records, cancellation) is null ? Results.NotFound() : Results.Ok(await keep.Of(patient, cancellation))
        );
        routes.ApiPost<IncidentInput>(
            All,
            Permission.RecordIncidents,
            async (Guid patient, Submitted<IncidentInput> sent, KeepIncident keep, CancellationToken cancellation) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                var outcome = await keep.Create(patient, sent.Value, cancellation);
                return Answers.Json(outcome, $"/api/v1/patients/{patient}/incidents/{outcome.Value?.Id}");
            }
        );
        routes.ApiGet(
            One,
            Permission.SeePatients,
            async (Guid patient, Guid incident, KeepIncident keep, CancellationToken cancellation) =>
                await keep.Find(patient, incident, cancellation) is { } found ? Results.Ok(found) : Results.NotFound()
        );
        routes.ApiPut<IncidentInput>(
            One,
            Permission.RecordIncidents,
            async (Guid patient, Guid incident, Submitted<IncidentInput> sent, KeepIncident keep, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await keep.Correct(patient, incident, sent.Value, cancellation))
        );
        routes.ApiGet(
            One + "/report",
            Permission.RecordIncidents,
            async (Guid patient, Guid incident, HttpRequest request, WriteReport write, CancellationToken cancellation) =>
                await write.Run(patient, incident, Asked(request), cancellation) is { } written
                    ? Results.Text(written.Report.ToJson(), "application/json", Encoding.UTF8)
                    : Results.NotFound()
        );
    }

    private static Values Asked(HttpRequest request)
    {
        var values = new Values();
        foreach (var (name, texts) in request.Query)
            values.Add(name, texts.ToString());
        return values;
    }

    private static Task<Patient?> Person(Guid patient, RecordsContext records, CancellationToken cancellation) =>
        records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);

    private static async Task<IResult> Answer(
        Guid patient,
        IncidentView? existing,
        Submitted<IncidentInput> sent,
        Outcome<IncidentView>? outcome,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    ) =>
        outcome switch
        {
            { Done: true } => Answers.Go($"/patients/{patient}/incidents/{outcome.Value!.Id}"),
            { Found: false } => Results.NotFound(),
            _ => await Show(
                patient,
                existing,
                Form.Again(sent, outcome?.Faults),
                StatusCodes.Status422UnprocessableEntity,
                records,
                house,
                cancellation
            ),
        };

    private static async Task<IResult> Show(
        Guid patient,
        IncidentView? existing,
        Form form,
        int status,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        if (await Person(patient, records, cancellation) is not { } found)
            return Results.NotFound();
        var zone = await house.Zone(cancellation);
        var sessions = await records
            .Sessions.AsNoTracking()
            .Where(s => s.PatientId == patient)
            .OrderByDescending(s => s.At)
            .Take(50)
            .Select(s => new { s.Id, s.At })
            .ToListAsync(cancellation);
        return Answers.Page<IncidentPage>(
            new
            {
                Patient = found,
                Existing = existing,
                Form = form,
                Sessions = sessions.ConvertAll(s => new KeyValuePair<Guid, DateTime>(s.Id, LocalTimes.ToLocal(s.At, zone))),
            },
            status
        );
    }

    private static Values Filled(IncidentView incident)
    {
        var told = incident.Event;
        var values = new Values()
            .Add("version", $"{incident.Version}")
            .Add("session", incident.Session is { } session ? $"{session}" : null)
            .Add("kind", told.Kind is { } kind ? IncidentJson.Kebab(kind) : null)
            .Add("grade", told.Grade is { } grade ? IncidentJson.Kebab(grade) : null)
            .Add("onset", told.Onset?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Add("ended", told.Ended?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Add("outcome", told.Outcome is { } outcome ? IncidentJson.Kebab(outcome) : null)
            .Add("relation", told.Relation is { } relation ? IncidentJson.Kebab(relation) : null)
            .Add("device", told.Device)
            .Add("lot", told.Cartridge?.Lot)
            .Add("description", told.Description)
            .Add("actions", told.Actions);
        foreach (var zone in told.Zones)
            values.Add("zones", zone);
        return values;
    }
}
