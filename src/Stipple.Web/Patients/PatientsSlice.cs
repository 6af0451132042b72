using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;

namespace Stipple.Web.Patients;

/// <summary>Patients: find, create, correct, put away.</summary>
internal static class PatientsSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/patients", Permission.SeePatients, List);
        routes.Page(
            "/patients/new",
            Permission.EditPatients,
            () => Answers.Page<PatientPage>(new { Form = Form.Of(new Values().Add("id", $"{Guid.CreateVersion7()}")) })
        );
        routes.Form(
            "/patients/new",
            Permission.EditPatients,
            async (Submitted<PatientInput> sent, KeepPatient keep, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await keep.Create(sent.Value, cancellation);
                return outcome is { Done: true }
                    ? Answers.Go($"/patients/{outcome.Value!.Id}")
                    : Answers.Page<PatientPage>(new { Form = Form.Again(sent, outcome?.Faults) }, StatusCodes.Status422UnprocessableEntity);
            }
        );
        routes.Page("/patients/{patient:guid}/details", Permission.EditPatients, Details);
        routes.Form("/patients/{patient:guid}/details", Permission.EditPatients, Correct);
        foreach (var away in (bool[])[true, false])
        {
            var verb = away ? "archive" : "restore";
            routes.Form(
                $"/patients/{{patient:guid}}/{verb}",
                Permission.RemovePatients,
                async (Guid patient, Submitted<ShelveInput> sent, ShelvePatient shelve, CancellationToken cancellation) =>
                    await shelve.Do(patient, away, sent.Value ?? new ShelveInput(), cancellation) is { Found: true }
                        ? Answers.Go($"/patients/{patient}/details")
                        : Results.NotFound()
            );
            routes.ApiPost<ShelveInput>(
                $"/patients/{{patient:guid}}/{verb}",
                Permission.RemovePatients,
                async (Guid patient, Submitted<ShelveInput> sent, ShelvePatient shelve, CancellationToken cancellation) =>
                    sent.Value is null
                        ? Answers.Problem(sent.Faults)
                        : Answers.Json(await shelve.Do(patient, away, sent.Value, cancellation))
            );
        }
        MapApi(routes);
    }

    private static void MapApi(Routes routes)
    {
        routes.ApiGet(
            "/patients",
            Permission.SeePatients,
            async (string? find, bool? archived, PatientSearch search, ReadLog log, CancellationToken cancellation) =>
            {
                var found = await search.Find(find ?? "", archived ?? false, cancellation);
                foreach (var patient in found)
                    log.Read(patient.Id, "patients");
                return found.Select(PatientView.Of);
            }
        );
        routes.ApiPost<PatientInput>(
            "/patients",
            Permission.EditPatients,
            async (Submitted<PatientInput> sent, KeepPatient keep, CancellationToken cancellation) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                var outcome = await keep.Create(sent.Value, cancellation);
                return Answers.Json(outcome, $"/api/v1/patients/{outcome.Value?.Id}");
            }
        );
        routes.ApiGet(
            "/patients/{patient:guid}",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is { } found
                    ? Results.Ok(PatientView.Of(found))
                    : Results.NotFound()
        );
        routes.ApiPut<PatientInput>(
            "/patients/{patient:guid}",
            Permission.EditPatients,
            async (Guid patient, Submitted<PatientInput> sent, KeepPatient keep, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await keep.Correct(patient, sent.Value, cancellation))
        );
    }

    private static async Task<IResult> List(
        string? find,
        string? archived,
        PatientSearch search,
        RecordsContext records,
        ReadLog log,
        CancellationToken cancellation
    )
    {
        var away = archived is "true";
        var found = string.IsNullOrWhiteSpace(find)
            ? await records
                .Patients.AsNoTracking()
                .Where(p => p.MergedInto == null && p.Archived != null == away)
                .OrderByDescending(p => p.Id)
                .Take(25)
                .ToListAsync(cancellation)
            : await search.Find(find, away, cancellation);
        foreach (var patient in found)
            log.Read(patient.Id, "patients");
        return Answers.Page<PatientsPage>(
            new
            {
                Find = find ?? "",
                Found = found,
                Away = away,
            }
        );
    }

    private static async Task<IResult> Details(Guid patient, RecordsContext records, CancellationToken cancellation) =>
        await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is { } found
            ? Answers.Page<PatientPage>(new { Form = Form.Of(ValuesOf(found)), Existing = found })
            : Results.NotFound();

    private static async Task<IResult> Correct(
        Guid patient,
        Submitted<PatientInput> sent,
        KeepPatient keep,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await keep.Correct(patient, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}");
        var now = await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient && p.MergedInto == null, cancellation);
        if (now is null)
            return Results.NotFound();
        // What changed meanwhile is shown beside what was typed; sent again, it is a correction of what stands now.
        if (outcome is { Faults.Count: > 0 } && outcome.Faults.Any(f => f.Code is FormCodes.ChangedMeanwhile))
            sent.Values.Put("version", $"{now.Version}");
        var status =
            outcome?.Faults.Any(f => f.Code is FormCodes.ChangedMeanwhile) == true
                ? StatusCodes.Status409Conflict
                : StatusCodes.Status422UnprocessableEntity;
        return Answers.Page<PatientPage>(new { Form = Form.Again(sent, outcome?.Faults), Existing = now }, status);
    }

    private static Values ValuesOf(Patient p) =>
        new Values()
            .Add("version", $"{p.Version}")
            .Add("given", p.Given)
            .Add("family", p.Family)
            .Add("birth", $"{p.Birth:yyyy-MM-dd}")
            .Add("sex", p.Sex.ToString().ToLowerInvariant())
            .Add("phototype", p.Phototype?.ToString())
            .Add("phone", p.Phone)
            .Add("email", p.Email)
            .Add("guardian", p.Guardian)
            .Add("guardianPhone", p.GuardianPhone)
            .Add("note", p.Note);
}
