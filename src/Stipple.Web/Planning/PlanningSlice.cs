using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Skin.Plans;
using Stipple.Web.Access;
using Stipple.Web.Forecasting;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Planning;

/// <summary>The series a patient is to have.</summary>
internal static class PlanningSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/patients/{patient:guid}/plan", Permission.SeePatients, Show);
        routes.Page("/patients/{patient:guid}/plan/outlook", Permission.SeePatients, Outlook);
        routes.Page("/patients/{patient:guid}/plan/alternatives", Permission.SeePatients, Alternatives);
        routes.Page("/patients/{patient:guid}/plan/sheet", Permission.SeePatients, Sheet);
        routes.Form("/patients/{patient:guid}/plan", Permission.Plan, Choose);
        routes.ApiGet(
            "/patients/{patient:guid}/plan",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                await Standing(records, patient, cancellation) is { } plan ? Results.Ok(PlanView.Of(plan)) : Results.NotFound()
        );
        routes.ApiPost<PlanInput>(
            "/patients/{patient:guid}/plan",
            Permission.Plan,
            async (Guid patient, Submitted<PlanInput> sent, ChoosePlan choose, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await choose.Choose(patient, sent.Value, cancellation), $"/api/v1/patients/{patient}/plan")
        );
        routes.ApiPost<PlanInput>(
            "/patients/{patient:guid}/plan/outlook",
            Permission.SeePatients,
            async (Guid patient, Submitted<PlanInput> sent, RecordsContext records, DraftPlan drafts, CancellationToken cancellation) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                if (await PatientOf(records, patient, cancellation) is not { } found)
                    return Results.NotFound();
                var draft = (await drafts.Of(found, sent.Value, cancellation)).Draft;
                return draft.Value is { } made
                    ? Results.Ok(new { Outlook = await PlanOutlooks.Of(made, cancellation), made.Findings })
                    : Answers.Problem(draft.Faults);
            }
        );
        routes.ApiGet(
            "/patients/{patient:guid}/outlook",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, ForecastKeeper keeper, CancellationToken cancellation) =>
                await PatientOf(records, patient, cancellation) is not { } found ? Results.NotFound()
                : (await keeper.Of(found, cancellation)).Outlook is { } outlook ? Results.Ok(outlook)
                : Results.NotFound()
        );
    }

    private static async Task<IResult> Show(
        Guid patient,
        HttpContext http,
        RecordsContext records,
        DraftPlan drafts,
        CancellationToken cancellation
    ) => await Page(patient, FromQuery(http), records, drafts, StatusCodes.Status200OK, cancellation);

    private static async Task<IResult> Page(
        Guid patient,
        Submitted<PlanInput> sent,
        RecordsContext records,
        DraftPlan drafts,
        int status,
        CancellationToken cancellation,
        IEnumerable<FormFault>? refused = null
    )
    {
        if (await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var (draft, lacks, noConcern) = await drafts.Of(found, sent.Value ?? Nothing, cancellation);
        return Answers.Page<PlanPage>(
            new
            {
                Patient = found,
                Form = Form.Again(sent, (refused ?? draft.Faults).DistinctBy(f => (f.Field, f.Message))),
                Draft = draft.Value,
                Outlook = draft.Value is null ? null : await PlanOutlooks.Of(draft.Value, cancellation),
                Lacks = lacks,
                NoConcern = noConcern,
                Standing = await Standing(records, patient, cancellation),
            },
            status
        );
    }

    private static async Task<IResult> Outlook(
        Guid patient,
        HttpContext http,
        RecordsContext records,
        DraftPlan drafts,
        CancellationToken cancellation
    )
    {
        var sent = FromQuery(http);
        if (sent.Value is null || await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var draft = (await drafts.Of(found, sent.Value, cancellation)).Draft.Value;
        return draft is null
            ? Results.NotFound()
            : Answers.Page<PlanOutlookPart>(
                new
                {
                    Patient = found,
                    Draft = draft,
                    Outlook = await PlanOutlooks.Of(draft, cancellation),
                    Form = Form.Of(sent.Values),
                }
            );
    }

    private static async Task<IResult> Alternatives(
        Guid patient,
        HttpContext http,
        RecordsContext records,
        DraftPlan drafts,
        CancellationToken cancellation
    )
    {
        var sent = FromQuery(http);
        if (await PatientOf(records, patient, cancellation) is not { } found)
            return Results.NotFound();
        var draft = (await drafts.Of(found, sent.Value ?? Nothing, cancellation)).Draft.Value;
        if (draft is null)
            return Answers.Go($"/patients/{patient}/plan");
        try
        {
            return Answers.Page<AlternativesPage>(
                new
                {
                    Patient = found,
                    Draft = draft,
                    Proposal = await PlanOutlooks.Alternatives(draft, cancellation),
                }
            );
        }
        catch (PlanException nothing)
        {
            return Answers.Page<AlternativesPage>(
                new
                {
                    Patient = found,
                    Draft = draft,
                    Why = string.Join(' ', nothing.Faults.Select(f => f.Message)),
                }
            );
        }
    }

    private static async Task<IResult> Choose(
        Guid patient,
        Submitted<PlanInput> sent,
        ChoosePlan choose,
        RecordsContext records,
        DraftPlan drafts,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await choose.Choose(patient, sent.Value, cancellation);
        return outcome is { Done: true } ? Answers.Go($"/patients/{patient}/plan/sheet")
            : outcome is { Found: false } ? Results.NotFound()
            : await Page(patient, sent, records, drafts, StatusCodes.Status422UnprocessableEntity, cancellation, outcome?.Faults);
    }

    private static async Task<IResult> Sheet(Guid patient, RecordsContext records, ForecastKeeper keeper, CancellationToken cancellation) =>
        await PatientOf(records, patient, cancellation) is not { } found ? Results.NotFound()
        : await Standing(records, patient, cancellation) is not { } plan ? Answers.Go($"/patients/{patient}/plan")
        : Answers.Page<PlanSheetPage>(
            new
            {
                Patient = found,
                Plan = PlanView.Of(plan),
                Outlook = (await keeper.Of(found, cancellation)).Outlook,
            }
        );

    private static PlanInput Nothing => Submitted<PlanInput>.Read(new Values(), strict: false).Value!;

    private static Submitted<PlanInput> FromQuery(HttpContext http)
    {
        var values = new Values();
        foreach (var (field, texts) in http.Request.Query)
            values.Add(field, texts.ToString());
        return Submitted<PlanInput>.Read(values, strict: false);
    }

    private static Task<PlanEntry?> Standing(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records
            .Plans.AsNoTracking()
            .Where(p => p.PatientId == patient && p.Ended == null)
            .OrderByDescending(p => p.Made)
            .FirstOrDefaultAsync(cancellation);

    private static Task<Patient?> PatientOf(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient && p.MergedInto == null, cancellation);
}
