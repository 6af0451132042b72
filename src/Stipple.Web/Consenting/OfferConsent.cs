using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Expectations;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Web.Consenting.Writing;
using Stipple.Web.Forecasting;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Consenting;

/// <summary>Puts together what is shown to be signed: the text in use, and what the forecast lets expect.</summary>
internal sealed class OfferConsent(
    RecordsContext records,
    CourseOf courses,
    HouseKeeper house,
    TimeProvider time,
    ConsentSeal seal,
    Texts texts
) : IHandler
{
    private const int Twins = 400;

    // The same course lets expect the same: a page opened again, or sent back with a fault, does not work it out anew.
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Kept = new(StringComparer.Ordinal);

    /// <summary>The offer; null when the practice has no consent text yet.</summary>
    public async Task<ConsentOffer?> Of(Patient patient, CancellationToken cancellation)
    {
        var text = await records
            .ConsentTexts.AsNoTracking()
            .Where(t => t.Subject == KeepConsentText.Subject && t.Replaced == null)
            .OrderByDescending(t => t.Edition)
            .FirstOrDefaultAsync(cancellation);
        if (text is null)
            return null;
        var (sentences, why) = await Expectations(patient, cancellation);
        var minor = patient.AgeOn(await house.Today(cancellation)) < 18;
        var shown = seal.Seal(new ConsentSeal.Content(patient.Id, text.Id, sentences));
        return new ConsentOffer(text.Id, text.Edition, text.Body, sentences, why, minor, shown);
    }

    private async Task<(IReadOnlyList<string> Sentences, string? Why)> Expectations(Patient patient, CancellationToken cancellation)
    {
        var (json, lacks) = await courses.Json(patient, time.GetUtcNow(), await house.Zone(cancellation), cancellation);
        if (json is null)
            return ([], texts[lacks is CourseOf.Lack.Age ? "consent.none.age" : "consent.none.phototype"]);
        if (CourseReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).Course is not { } course)
            return ([], texts["consent.none.faulty"]);
        if (course.Concerns.Count == 0)
            return ([], texts["consent.none.concern"]);
        if (course.Sessions.Count == 0)
            return ([], texts["consent.none.plan"]);
        try
        {
            var key = OutlookStore.Fingerprint(json.ToJsonString(), Twins);
            if (Kept.TryGetValue(key, out var known))
                return (known, null);
            if (Kept.Count > 500)
                Kept.Clear();
            var forecast = await ForecastKeeper.Run(course, new ForecastOptions(Twins, Signs: [Sign.Redness]), cancellation);
            return (Kept[key] = [.. ExpectationWriter.Of(course, forecast).Select(e => e.Text)], null);
        }
        catch (ForecastTooLargeException)
        {
            return ([], texts["consent.none.large"]);
        }
    }
}
