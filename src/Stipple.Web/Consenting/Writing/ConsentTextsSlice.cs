using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Houses;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Consenting.Writing;

/// <summary>The consent text and its editions.</summary>
internal static class ConsentTextsSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/practice/consent-texts", Permission.ManagePractice, Show);
        routes.Form("/practice/consent-texts", Permission.ManagePractice, Write);
        routes.ApiGet(
            "/practice/consent-texts",
            Permission.ManagePractice,
            async (RecordsContext records, CancellationToken cancellation) =>
                (await Editions(records, cancellation)).Select(ConsentTextView.Of)
        );
        routes.ApiPost<ConsentTextInput>(
            "/practice/consent-texts",
            Permission.ManagePractice,
            async (Submitted<ConsentTextInput> sent, KeepConsentText keep, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await keep.Do(sent.Value, cancellation))
        );
    }

    private static Task<List<ConsentText>> Editions(RecordsContext records, CancellationToken cancellation) =>
        records
            .ConsentTexts.AsNoTracking()
            .Where(t => t.Subject == KeepConsentText.Subject)
            .OrderByDescending(t => t.Edition)
            .ToListAsync(cancellation);

    private static async Task<IResult> Show(RecordsContext records, Texts texts, CancellationToken cancellation)
    {
        var editions = await Editions(records, cancellation);
        var current = editions.FirstOrDefault();
        var values = new Values().Add("edition", $"{current?.Edition ?? 0}").Add("body", current?.Body ?? texts["begin.consent-text"]);
        return Answers.Page<ConsentTextsPage>(new { Editions = editions, Form = Form.Of(values) });
    }

    private static async Task<IResult> Write(
        Submitted<ConsentTextInput> sent,
        KeepConsentText keep,
        RecordsContext records,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await keep.Do(sent.Value, cancellation);
        if (outcome is { Done: true })
            return Answers.Go("/practice/consent-texts");
        var editions = await Editions(records, cancellation);
        sent.Values.Put("edition", $"{editions.FirstOrDefault()?.Edition ?? 0}");
        return Answers.Page<ConsentTextsPage>(
            new { Editions = editions, Form = Form.Again(sent, outcome?.Faults) },
            StatusCodes.Status422UnprocessableEntity
        );
    }
}
