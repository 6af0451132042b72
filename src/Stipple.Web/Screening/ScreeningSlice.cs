using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Screening;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Screening;

/// <summary>Who may be treated: questions, verdict, the physician's word.</summary>
internal static class ScreeningSlice
{
    private const string One = "/patients/{patient:guid}/screening/{screening:guid}";

    public static void Map(Routes routes)
    {
        routes.Page("/patients/{patient:guid}/screening", Permission.Screen, Ask);
        routes.Form("/patients/{patient:guid}/screening", Permission.Screen, Screen);
        routes.Page(One, Permission.SeePatients, Show);
        routes.Form($"{One}/clearance", Permission.Screen, Clear);
        routes.Form(
            $"{One}/again",
            Permission.Screen,
            async (Guid patient, Guid screening, ScreenPatient screen, CancellationToken cancellation) =>
                await screen.Again(patient, screening, cancellation) is { Found: true }
                    ? Answers.Go($"/patients/{patient}/screening/{screening}")
                    : Results.NotFound()
        );
        routes.Page($"{One}/letter", Permission.SeePatients, Letter);
        MapApi(routes);
    }

    private static void MapApi(Routes routes)
    {
        routes.ApiGet("/screening/questionnaire", Permission.SeePatients, () => Results.Json(Questions(), Kept.Options));
        routes.ApiGet(
            "/patients/{patient:guid}/screenings",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                Results.Json((await Earlier(records, patient, cancellation)).Select(ScreeningView.Of), Kept.Options)
        );
        routes.ApiGet(
            "/patients/{patient:guid}/screenings/{screening:guid}",
            Permission.SeePatients,
            async (Guid patient, Guid screening, RecordsContext records, CancellationToken cancellation) =>
                await Find(records, patient, screening, cancellation) is { } found
                    ? Results.Json(ScreeningView.Of(found.Entry), Kept.Options)
                    : Results.NotFound()
        );
        routes.ApiPost<ScreeningInput>(
            "/patients/{patient:guid}/screenings",
            Permission.Screen,
            async (Guid patient, Submitted<ScreeningInput> sent, ScreenPatient screen, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Told(await screen.Do(patient, sent.Value, cancellation))
        );
        routes.ApiPost<ClearanceInput>(
            "/patients/{patient:guid}/screenings/{screening:guid}/clearance",
            Permission.Screen,
            async (Guid patient, Guid screening, Submitted<ClearanceInput> sent, ScreenPatient screen, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Told(await screen.Clear(patient, screening, sent.Value, cancellation))
        );
    }

    private static object Questions() =>
        Questionnaire.Current.Sections.Select(section => new
        {
            section.Id,
            section.Title,
            Questions = section.Questions.Select(q => new
            {
                q.Id,
                q.Kind,
                q.Text,
                q.Help,
                q.Options,
                q.ShownWhen,
                q.ShownBelowAge,
                q.Minimum,
                q.Maximum,
                q.Unit,
            }),
        });

    private static IResult Told(Outcome<ScreeningView> outcome) =>
        outcome.Done ? Results.Json(outcome.Value, Kept.Options) : Answers.Json(outcome);

    private static Task<List<ScreeningEntry>> Earlier(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Screenings.AsNoTracking().Where(s => s.PatientId == patient).OrderByDescending(s => s.Made).ToListAsync(cancellation);

    private static async Task<(Patient Patient, ScreeningEntry Entry)?> Find(
        RecordsContext records,
        Guid patient,
        Guid screening,
        CancellationToken cancellation
    )
    {
        var person = await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);
        var entry = await records
            .Screenings.AsNoTracking()
            .FirstOrDefaultAsync(s => s.Id == screening && s.PatientId == patient, cancellation);
        return person is null || entry is null ? null : (person, entry);
    }

    private static async Task<IResult> Ask(Guid patient, RecordsContext records, HouseKeeper house, CancellationToken cancellation)
    {
        var person = await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);
        if (person is null)
            return Results.NotFound();
        var earlier = await Earlier(records, patient, cancellation);
        var values = await Prefill.Of(records, person, earlier.FirstOrDefault(), await house.Today(cancellation), cancellation);
        return await Page(person, earlier, Form.Of(values), house, StatusCodes.Status200OK, cancellation);
    }

    private static async Task<IResult> Screen(
        Guid patient,
        Submitted<ScreeningInput> sent,
        ScreenPatient screen,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await screen.Do(patient, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}/screening/{outcome.Value!.Id}");
        var person = await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);
        if (person is null || outcome is { Found: false })
            return Results.NotFound();
        var earlier = await Earlier(records, patient, cancellation);
        var form = Form.Again(sent, outcome?.Faults);
        return await Page(person, earlier, form, house, StatusCodes.Status422UnprocessableEntity, cancellation);
    }

    private static async Task<IResult> Page(
        Patient person,
        List<ScreeningEntry> earlier,
        Form form,
        HouseKeeper house,
        int status,
        CancellationToken cancellation
    ) =>
        Answers.Page<ScreeningPage>(
            new
            {
                Patient = person,
                Earlier = earlier,
                Form = form,
                Today = await house.Today(cancellation),
            },
            status
        );

    private static async Task<IResult> Show(
        Guid patient,
        Guid screening,
        RecordsContext records,
        Judge judge,
        HouseKeeper house,
        CancellationToken cancellation
    ) => await Verdict(patient, screening, Form.Empty, StatusCodes.Status200OK, records, judge, house, cancellation);

    private static async Task<IResult> Clear(
        Guid patient,
        Guid screening,
        Submitted<ClearanceInput> sent,
        ScreenPatient screen,
        RecordsContext records,
        Judge judge,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await screen.Clear(patient, screening, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}/screening/{screening}");
        records.ChangeTracker.Clear();
        var form = Form.Again(sent, outcome?.Faults);
        return await Verdict(patient, screening, form, StatusCodes.Status422UnprocessableEntity, records, judge, house, cancellation);
    }

    private static async Task<IResult> Verdict(
        Guid patient,
        Guid screening,
        Form form,
        int status,
        RecordsContext records,
        Judge judge,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        if (await Find(records, patient, screening, cancellation) is not { } found)
            return Results.NotFound();
        var now = await judge.Of(found.Entry, found.Patient, cancellation);
        return Answers.Page<VerdictPage>(
            new
            {
                found.Patient,
                found.Entry,
                Now = now,
                Form = form,
                Today = await house.Today(cancellation),
            },
            status
        );
    }

    private static async Task<IResult> Letter(
        Guid patient,
        Guid screening,
        RecordsContext records,
        Letters letters,
        CancellationToken cancellation
    ) =>
        await Find(records, patient, screening, cancellation) is { } found
        && await letters.Of(found.Entry, found.Patient, cancellation) is { } letter
            ? Answers.Page<LetterPage>(new { Letter = letter, found.Entry })
            : Results.NotFound();
}
