using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Houses;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Consenting;

/// <summary>Consent: shown, signed, kept as it was signed, taken back.</summary>
internal static class ConsentSlice
{
    private const string One = "/patients/{patient:guid}/consent/{consent:guid}";

    public static void Map(Routes routes)
    {
        routes.Page("/patients/{patient:guid}/consent", Permission.TakeConsent, Ask);
        routes.Form("/patients/{patient:guid}/consent", Permission.TakeConsent, Sign);
        routes.Page(One, Permission.SeePatients, Show);
        routes.Form($"{One}/withdraw", Permission.TakeConsent, Withdraw);
        MapApi(routes);
    }

    private static void MapApi(Routes routes)
    {
        routes.ApiGet(
            "/patients/{patient:guid}/consent-offer",
            Permission.TakeConsent,
            async (Guid patient, RecordsContext records, OfferConsent offer, CancellationToken cancellation) =>
                await Person(records, patient, cancellation) is { } person && await offer.Of(person, cancellation) is { } made
                    ? Results.Ok(made)
                    : Results.NotFound()
        );
        routes.ApiGet(
            "/patients/{patient:guid}/consents",
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, CancellationToken cancellation) =>
                (await Earlier(records, patient, cancellation)).Select(ConsentView.Of)
        );
        routes.ApiPost<ConsentInput>(
            "/patients/{patient:guid}/consents",
            Permission.TakeConsent,
            async (Guid patient, Submitted<ConsentInput> sent, TakeConsent take, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await take.Do(patient, sent.Value, cancellation))
        );
        routes.ApiPost<WithdrawInput>(
            "/patients/{patient:guid}/consents/{consent:guid}/withdraw",
            Permission.TakeConsent,
            async (Guid patient, Guid consent, Submitted<WithdrawInput> sent, WithdrawConsent withdraw, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await withdraw.Do(patient, consent, sent.Value, cancellation))
        );
    }

    private static Task<Patient?> Person(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient && p.MergedInto == null, cancellation);

    private static Task<List<ConsentEntry>> Earlier(RecordsContext records, Guid patient, CancellationToken cancellation) =>
        records.Consents.AsNoTracking().Where(c => c.PatientId == patient).OrderByDescending(c => c.SignedAt).ToListAsync(cancellation);

    private static async Task<IResult> Ask(
        Guid patient,
        RecordsContext records,
        OfferConsent offer,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        if (await Person(records, patient, cancellation) is not { } person)
            return Results.NotFound();
        var made = await offer.Of(person, cancellation);
        var values = new Values()
            .Add("id", $"{Guid.CreateVersion7()}")
            .Add("shown", made?.Shown)
            .Add("signer", made?.Minor == true ? person.Guardian : person.Name);
        return await Page(person, made, Form.Of(values), StatusCodes.Status200OK, records, house, cancellation);
    }

    private static async Task<IResult> Sign(
        Guid patient,
        Submitted<ConsentInput> sent,
        TakeConsent take,
        OfferConsent offer,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await take.Do(patient, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}/consent/{outcome.Value!.Id}");
        if (outcome is { Found: false } || await Person(records, patient, cancellation) is not { } person)
            return Results.NotFound();
        // What is shown again may differ from what was shown before: it is sealed anew.
        var made = await offer.Of(person, cancellation);
        sent.Values.Put("shown", made?.Shown);
        var form = Form.Again(sent, outcome?.Faults);
        return await Page(person, made, form, StatusCodes.Status422UnprocessableEntity, records, house, cancellation);
    }

    private static async Task<IResult> Page(
        Patient person,
        ConsentOffer? offer,
        Form form,
        int status,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    ) =>
        Answers.Page<ConsentPage>(
            new
            {
                Patient = person,
                Offer = offer,
                Form = form,
                Earlier = await Earlier(records, person.Id, cancellation),
                Zone = await house.Zone(cancellation),
            },
            status
        );

    private static Task<IResult> Show(
        Guid patient,
        Guid consent,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    ) => Signed(patient, consent, Form.Empty, StatusCodes.Status200OK, records, house, cancellation);

    private static async Task<IResult> Withdraw(
        Guid patient,
        Guid consent,
        Submitted<WithdrawInput> sent,
        WithdrawConsent withdraw,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await withdraw.Do(patient, consent, sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go($"/patients/{patient}/consent/{consent}");
        var form = Form.Again(sent, outcome?.Faults);
        return await Signed(patient, consent, form, StatusCodes.Status422UnprocessableEntity, records, house, cancellation);
    }

    private static async Task<IResult> Signed(
        Guid patient,
        Guid consent,
        Form form,
        int status,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var entry = await records.Consents.AsNoTracking().FirstOrDefaultAsync(c => c.Id == consent && c.PatientId == patient, cancellation);
        if (entry is null || await Person(records, patient, cancellation) is not { } person)
            return Results.NotFound();
        ConsentText text = await records.ConsentTexts.AsNoTracking().FirstAsync(t => t.Id == entry.TextId, cancellation);
        return Answers.Page<SignedPage>(
            new
            {
                Patient = person,
                Entry = entry,
                Text = text,
                Form = form,
                House = await house.Get(cancellation),
                Zone = await house.Zone(cancellation),
            },
            status
        );
    }
}
