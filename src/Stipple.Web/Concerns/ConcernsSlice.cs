using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Concerns;

/// <summary>What troubles a patient, and where.</summary>
internal static class ConcernsSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/patients/{patient:guid}/concerns", Permission.SeePatients, List);
        routes.Page("/patients/{patient:guid}/concerns/new", Permission.Plan, New);
        routes.Form("/patients/{patient:guid}/concerns/new", Permission.Plan, Create);
        routes.Page("/patients/{patient:guid}/concerns/{concern:guid}", Permission.Plan, Edit);
        routes.Form("/patients/{patient:guid}/concerns/{concern:guid}", Permission.Plan, Correct);
        routes.Form(
            "/patients/{patient:guid}/concerns/{concern:guid}/closed",
            Permission.Plan,
            async (Guid patient, Guid concern, Submitted<CloseInput> sent, KeepConcern keep, CancellationToken cancellation) =>
                (await keep.Close(patient, concern, sent.Value?.Closed ?? false, cancellation)).Found
                    ? Answers.Go($"/patients/{patient}/concerns")
                    : Results.NotFound()
        );
        routes.ApiGet(
            "/patients/{patient:guid}/concerns",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                (await Of(records, patient, cancellation)).Select(ConcernView.Of)
        );
        routes.ApiPost<ConcernInput>(
            "/patients/{patient:guid}/concerns",
            Permission.Plan,
            async (Guid patient, Submitted<ConcernInput> sent, KeepConcern keep, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await keep.Place(patient, sent.Value, cancellation), $"/api/v1/patients/{patient}/concerns")
        );
        routes.ApiPut<ConcernInput>(
            "/patients/{patient:guid}/concerns/{concern:guid}",
            Permission.Plan,
            async (Guid patient, Guid concern, Submitted<ConcernInput> sent, KeepConcern keep, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await keep.Correct(patient, concern, sent.Value, cancellation))
        );
        routes.ApiPut<CloseInput>(
            "/patients/{patient:guid}/concerns/{concern:guid}/closed",
            Permission.Plan,
            async (Guid patient, Guid concern, Submitted<CloseInput> sent, KeepConcern keep, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await keep.Close(patient, concern, sent.Value.Closed, cancellation))
        );
    }

    private static async Task<IResult> List(Guid patient, RecordsContext records, CancellationToken cancellation) =>
        await PatientOf(records, patient, cancellation) is { } found
            ? Answers.Page<ConcernsPage>(
                new
                {
                    Patient = found,
                    Concerns = await Of(records, patient, cancellation),
                    Scores = await records
                        .Scores.AsNoTracking()
                        .Where(s => s.PatientId == patient && s.ConcernId != null)
                        .OrderBy(s => s.At)
                        .ToListAsync(cancellation),
                }
            )
            : Results.NotFound();

    private static async Task<IResult> New(Guid patient, string? kind, RecordsContext records, CancellationToken cancellation)
    {
        if (await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var known = ConcernKinds.All.Contains(kind, StringComparer.Ordinal);
        var values = new Values().Add("id", $"{Guid.CreateVersion7()}").Add("kind", known ? kind : "").Add("goalUnit", "percent");
        return Answers.Page<ConcernPage>(new { Patient = found, Form = Form.Of(values) });
    }

    private static async Task<IResult> Create(
        Guid patient,
        Submitted<ConcernInput> sent,
        RecordsContext records,
        KeepConcern keep,
        CancellationToken cancellation
    )
    {
        if (await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var outcome = sent.Value is null ? null : await keep.Place(patient, sent.Value, cancellation);
        return outcome is { Done: true } ? Answers.Go($"/patients/{patient}/concerns")
            : outcome is { Found: false } ? Results.NotFound()
            : Answers.Page<ConcernPage>(
                new { Patient = found, Form = Form.Again(sent, outcome?.Faults) },
                StatusCodes.Status422UnprocessableEntity
            );
    }

    private static async Task<IResult> Edit(Guid patient, Guid concern, RecordsContext records, CancellationToken cancellation)
    {
        var entry = await records.Concerns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == concern && c.PatientId == patient, cancellation);
        if (entry is null || await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var values = ConcernJson.ValuesOf(entry.Json).Put("version", $"{entry.Version}");
        return Answers.Page<ConcernPage>(
            new
            {
                Patient = found,
                Form = Form.Of(values),
                Existing = entry,
            }
        );
    }

    private static async Task<IResult> Correct(
        Guid patient,
        Guid concern,
        Submitted<ConcernInput> sent,
        RecordsContext records,
        KeepConcern keep,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await keep.Correct(patient, concern, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}/concerns");
        var entry = await records.Concerns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == concern && c.PatientId == patient, cancellation);
        if (entry is null || outcome is { Found: false } || await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var form = Form.Again(sent, outcome?.Faults);
        form.Values.Put("version", $"{entry.Version}").Put("kind", entry.Kind);
        return Answers.Page<ConcernPage>(
            new
            {
                Patient = found,
                Form = form,
                Existing = entry,
            },
            StatusCodes.Status422UnprocessableEntity
        );
    }

    private static Task<List<Records.Courses.ConcernEntry>> Of(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Concerns.AsNoTracking().Where(c => c.PatientId == patient).OrderBy(c => c.Id).ToListAsync(cancellation);

    private static Task<Patient?> PatientOf(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient && p.MergedInto == null, cancellation);
}
