using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Trails;

namespace Stipple.Web.Patients.Removing;

/// <summary>Records that are one too many, or kept long enough: duplicates, retention, erasure.</summary>
internal static class RemovingSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/patients/duplicates", Permission.RemovePatients, Duplicates);
        routes.Page("/patients/{patient:guid}/merge", Permission.RemovePatients, ShowMerge);
        routes.Form("/patients/{patient:guid}/merge", Permission.RemovePatients, Merge);
        routes.Page("/patients/retention", Permission.RemovePatients, Retention);
        routes.Page("/patients/{patient:guid}/keep", Permission.RemovePatients, ShowKeep);
        routes.Form("/patients/{patient:guid}/keep", Permission.RemovePatients, Keep);
        routes.Page("/patients/{patient:guid}/erase", Permission.RemovePatients, ShowErase);
        routes.Form("/patients/{patient:guid}/erase", Permission.RemovePatients, Erase);
        routes.Page(
            "/patients/erased",
            Permission.RemovePatients,
            () => Answers.Page<Frame.TellPage>(new { Key = "erase.done", Back = "/patients" })
        );

        routes.ApiGet(
            "/patients/duplicates",
            Permission.RemovePatients,
            async (RecordsContext records, ReadLog log, CancellationToken cancellation) =>
                (await Pairs(records, log, cancellation)).Select(p => new
                {
                    Older = PatientView.Of(p.Older),
                    Newer = PatientView.Of(p.Newer),
                })
        );
        routes.ApiGet(
            "/patients/retention",
            Permission.RemovePatients,
            async (RecordsContext records, HouseKeeper house, TimeProvider time, ReadLog log, CancellationToken cancellation) =>
                (await Unseen(records, house, time, log, cancellation)).Select(PatientView.Of)
        );
        routes.ApiPost<MergeInput>(
            "/patients/{patient:guid}/merge",
            Permission.RemovePatients,
            async (Guid patient, Submitted<MergeInput> sent, MergePatients merge, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await merge.Do(patient, sent.Value, cancellation))
        );
        routes.ApiPost<KeepInput>(
            "/patients/{patient:guid}/keep",
            Permission.RemovePatients,
            async (Guid patient, Submitted<KeepInput> sent, RetainPatient keep, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await keep.Do(patient, sent.Value, cancellation))
        );
        routes.ApiPost<EraseInput>(
            "/patients/{patient:guid}/erase",
            Permission.RemovePatients,
            async (Guid patient, Submitted<EraseInput> sent, ErasePatient erase, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await erase.Do(patient, sent.Value, cancellation))
        );
    }

    private static async Task<IReadOnlyList<DuplicatePair>> Pairs(RecordsContext records, ReadLog log, CancellationToken cancellation)
    {
        var pairs = await new PatientDuplicates(records).All(cancellation);
        foreach (var patient in pairs.SelectMany(p => new[] { p.Older.Id, p.Newer.Id }).Distinct())
            log.Read(patient, "patients/duplicates");
        return pairs;
    }

    private static async Task<IReadOnlyList<Patient>> Unseen(
        RecordsContext records,
        HouseKeeper house,
        TimeProvider time,
        ReadLog log,
        CancellationToken cancellation
    )
    {
        var years = (await house.Get(cancellation))!.RetentionYears;
        var list = await new RetentionList(records).Of(time.GetUtcNow().AddYears(-years), await house.Today(cancellation), cancellation);
        foreach (var patient in list)
            log.Read(patient.Id, "patients/retention");
        return list;
    }

    private static Task<Patient?> Find(RecordsContext records, Guid id, CancellationToken cancellation) =>
        records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation);

    private static async Task<IResult> Duplicates(RecordsContext records, ReadLog log, CancellationToken cancellation) =>
        Answers.Page<DuplicatesPage>(new { Pairs = await Pairs(records, log, cancellation) });

    private static async Task<IResult> ShowMerge(
        Guid patient,
        Guid? other,
        string? find,
        RecordsContext records,
        PatientSearch search,
        ReadLog log,
        CancellationToken cancellation
    )
    {
        if (await Find(records, patient, cancellation) is not { } kept)
            return Results.NotFound();
        if (other is { } id)
        {
            if (id == patient || await Find(records, id, cancellation) is not { } second)
                return Results.NotFound();
            log.Read(id, "patients/merge");
            return Answers.Page<MergePage>(new { Kept = kept, Other = second });
        }
        var found = string.IsNullOrWhiteSpace(find)
            ? await new PatientDuplicates(records).Of(kept, cancellation)
            : [.. (await search.Find(find, archived: true, cancellation)).Where(p => p.Id != patient)];
        foreach (var one in found)
            log.Read(one.Id, "patients/merge");
        return Answers.Page<MergeWithPage>(
            new
            {
                Kept = kept,
                Find = find ?? "",
                Found = found,
            }
        );
    }

    private static async Task<IResult> Merge(
        Guid patient,
        Submitted<MergeInput> sent,
        MergePatients merge,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await merge.Do(patient, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}");
        var other = Guid.TryParse(sent.Values["other"], out var id) ? id : Guid.Empty;
        records.ChangeTracker.Clear();
        if (
            await Find(records, patient, cancellation) is not { } kept
            || await Find(records, other, cancellation) is not { } second
            || other == patient
        )
            return Results.NotFound();
        return Answers.Page<MergePage>(
            new
            {
                Form = Form.Again(sent, outcome?.Faults),
                Kept = kept,
                Other = second,
            },
            StatusCodes.Status409Conflict
        );
    }

    private static async Task<IResult> Retention(
        RecordsContext records,
        HouseKeeper house,
        TimeProvider time,
        ReadLog log,
        CancellationToken cancellation
    ) =>
        Answers.Page<RetentionPage>(
            new
            {
                Years = (await house.Get(cancellation))!.RetentionYears,
                Patients = await Unseen(records, house, time, log, cancellation),
            }
        );

    private static async Task<IResult> ShowKeep(Guid patient, RecordsContext records, CancellationToken cancellation) =>
        await Find(records, patient, cancellation) is { } found ? Answers.Page<KeepPage>(new { Patient = found }) : Results.NotFound();

    private static async Task<IResult> Keep(
        Guid patient,
        Submitted<KeepInput> sent,
        RetainPatient keep,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await keep.Do(patient, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go("/patients/retention");
        return await Find(records, patient, cancellation) is { } found
            ? Answers.Page<KeepPage>(
                new { Patient = found, Form = Form.Again(sent, outcome?.Faults) },
                StatusCodes.Status422UnprocessableEntity
            )
            : Results.NotFound();
    }

    private static async Task<IResult> ShowErase(Guid patient, RecordsContext records, CancellationToken cancellation) =>
        await Find(records, patient, cancellation) is { } found
            ? Answers.Page<ErasePage>(new { Patient = found, Counts = await records.CountsOf(patient, cancellation) })
            : Results.NotFound();

    private static async Task<IResult> Erase(
        Guid patient,
        Submitted<EraseInput> sent,
        ErasePatient erase,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await erase.Do(patient, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go("/patients/erased");
        return await Find(records, patient, cancellation) is { } found
            ? Answers.Page<ErasePage>(
                new
                {
                    Patient = found,
                    Counts = await records.CountsOf(patient, cancellation),
                    Form = Form.Again(sent, outcome?.Faults),
                },
                StatusCodes.Status422UnprocessableEntity
            )
            : Results.NotFound();
    }
}
