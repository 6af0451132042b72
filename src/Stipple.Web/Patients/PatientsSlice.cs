using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;

namespace Stipple.Web.Patients;

/// <summary>Patients: find, create, correct.</summary>
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
        routes.ApiGet(
            "/patients",
            Permission.SeePatients,
            async (string? find, PatientSearch search, ReadLog log, CancellationToken cancellation) =>
            {
                var found = await search.Find(find ?? "", archived: false, cancellation);
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
    }

    private static async Task<IResult> List(
        string? find,
        PatientSearch search,
        RecordsContext records,
        ReadLog log,
        CancellationToken cancellation
    )
    {
        var found = string.IsNullOrWhiteSpace(find)
            ? await records
                .Patients.AsNoTracking()
                .Where(p => p.MergedInto == null && p.Archived == null)
                .OrderByDescending(p => p.Id)
                .Take(25)
                .ToListAsync(cancellation)
            : await search.Find(find, archived: false, cancellation);
        foreach (var patient in found)
            log.Read(patient.Id, "patients");
        return Answers.Page<PatientsPage>(new { Find = find ?? "", Found = found });
    }
}
