using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Scoring;

/// <summary>Scores of a patient's concerns and zones.</summary>
internal static class ScoringSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/patients/{patient:guid}/scores", Permission.SeePatients, List);
        routes.Page("/patients/{patient:guid}/scores/new", Permission.Plan, New);
        routes.Form("/patients/{patient:guid}/scores/new", Permission.Plan, Create);
        routes.ApiGet(
            "/patients/{patient:guid}/scores",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                (
                    await records.Scores.AsNoTracking().Where(s => s.PatientId == patient).OrderBy(s => s.At).ToListAsync(cancellation)
                ).Select(ScoreView.Of)
        );
        routes.ApiPost<ScoreInput>(
            "/patients/{patient:guid}/scores",
            Permission.Plan,
            async (Guid patient, Submitted<ScoreInput> sent, GiveScore give, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await give.Give(patient, sent.Value, cancellation), $"/api/v1/patients/{patient}/scores")
        );
    }

    private static async Task<IResult> List(Guid patient, RecordsContext records, CancellationToken cancellation) =>
        await PatientOf(records, patient, cancellation) is { } found
            ? Answers.Page<ScoresPage>(
                new
                {
                    Patient = found,
                    Concerns = await records.Concerns.AsNoTracking().Where(c => c.PatientId == patient).ToListAsync(cancellation),
                    Scores = await records
                        .Scores.AsNoTracking()
                        .Where(s => s.PatientId == patient)
                        .OrderBy(s => s.At)
                        .ToListAsync(cancellation),
                }
            )
            : Results.NotFound();

    private static async Task<IResult> New(
        Guid patient,
        Guid? concern,
        string? scale,
        Guid? session,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var values = new Values()
            .Add("id", $"{Guid.CreateVersion7()}")
            .Add("concern", concern is null ? null : $"{concern}")
            .Add("session", session is null ? null : $"{session}")
            .Add("scale", scale);
        if (scale is not null && Catalogue.Scales.TryFind(scale, out var known))
            values.Add("rater", known.Rater.ToString().ToLowerInvariant()).Add("setting", known.RaterErrorLive is null ? "photo" : "live");
        return await Page(patient, Form.Of(values), records, StatusCodes.Status200OK, cancellation);
    }

    private static async Task<IResult> Create(
        Guid patient,
        Submitted<ScoreInput> sent,
        GiveScore give,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await give.Give(patient, sent.Value, cancellation);
        return outcome is { Done: true } ? Answers.Go($"/patients/{patient}/scores")
            : outcome is { Found: false } ? Results.NotFound()
            : await Page(patient, Form.Again(sent, outcome?.Faults), records, StatusCodes.Status422UnprocessableEntity, cancellation);
    }

    private static async Task<IResult> Page(Guid patient, Form form, RecordsContext records, int status, CancellationToken cancellation)
    {
        if (await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var concern = Guid.TryParse(form.Values["concern"], out var id)
            ? await records.Concerns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id && c.PatientId == patient, cancellation)
            : null;
        _ = Catalogue.Scales.TryFind(form.Values["scale"], out var scale);
        return Answers.Page<ScorePage>(
            new
            {
                Patient = found,
                Form = form,
                Concern = concern,
                Scale = scale,
            },
            status
        );
    }

    private static Task<Patient?> PatientOf(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient && p.MergedInto == null, cancellation);
}
