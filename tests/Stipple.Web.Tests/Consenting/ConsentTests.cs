using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Tests.Patients;

namespace Stipple.Web.Tests.Consenting;

public class ConsentTests
{
    private const string Drawn = "M50 100L90 60L150 140L250 80M300 100L320 120";

    [Fact]
    public async Task A_drawn_signature_is_kept_with_the_text_it_was_signed_with()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        var page = await Sign(host.Owner, patient, ("signature", Drawn), ("extras", "photos"));

        Assert.Equal(Drawn, page.QuerySelector(".signature path")!.GetAttribute("d"));
        Assert.Contains("What is done", page.QuerySelector(".consent-text")!.TextContent);
        var kept = await host.Look(r => r.Consents.SingleAsync());
        Assert.Equal((false, "photos", "Eva Sanz"), (kept.Typed, kept.Extras, kept.Signer));

        await host.Owner.Post("/practice/consent-texts", ("body", "An altogether new text. " + new string('x', 100)));
        page = await host.Owner.Get($"/patients/{patient}/consent/{kept.Id}");
        Assert.Contains("What is done", page.QuerySelector(".consent-text")!.TextContent);
        Assert.Contains(
            "altogether new",
            (await host.Owner.Get($"/patients/{patient}/consent")).QuerySelector(".consent-text")!.TextContent
        );
    }

    [Fact]
    public async Task A_typed_signature_is_kept_marked_as_typed_and_must_be_the_signers_name()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        await Sign(host.Owner, patient, ("typed", "Someone Else"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);

        var page = await Sign(host.Owner, patient, ("typed", "eva sanz"));
        Assert.True((await host.Look(r => r.Consents.SingleAsync())).Typed);
        Assert.Contains("signed by typing the name", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("M1 1")]
    [InlineData("M1 1L5 5")]
    [InlineData("M0 0L700 10")]
    [InlineData("M0 0L100 10\"/><script>alert(1)</script>")]
    public async Task A_blank_short_or_hostile_signature_completes_nothing(string path)
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        var page = await Sign(host.Owner, patient, ("signature", path));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Single(page.QuerySelectorAll("#f-signature > .fault"));
        Assert.DoesNotContain(page.Scripts, s => s.Text.Contains("alert"));
        Assert.Equal(0, await host.Look(r => r.Consents.CountAsync()));
    }

    [Fact]
    public async Task Without_the_tick_nothing_is_signed_and_the_strokes_stay()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        var page = await Sign(host.Owner, patient, ("signature", Drawn), ("understood", "false"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(Drawn, page.QuerySelector("[name=signature]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_guardian_signs_for_a_minor()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz", ("birth", "2012-02-03"), ("guardian", "Rosa Sanz"));
        Assert.Equal(
            "Rosa Sanz",
            (await host.Owner.Get($"/patients/{patient}/consent")).QuerySelector("[name=signer]")!.GetAttribute("value")
        );

        await Sign(host.Owner, patient, ("signer", "Eva Sanz"), ("signature", Drawn));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        await Sign(host.Owner, patient, ("signature", Drawn));
        Assert.Equal("Rosa Sanz", (await host.Look(r => r.Consents.SingleAsync())).Signer);
    }

    [Fact]
    public async Task What_was_shown_to_one_patient_cannot_be_signed_by_another_nor_a_text_that_was_replaced()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        var other = await RemovingTests.Someone(host, "Olga", "Prat");
        var shown = (await host.Owner.Get($"/patients/{other}/consent")).QuerySelector("[name=shown]")!.GetAttribute("value")!;

        foreach (var forged in (string[])[shown, "forged", shown[..^4]])
        {
            await Sign(host.Owner, patient, ("signature", Drawn), ("shown", forged));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        }
        await host.Owner.Post("/practice/consent-texts", ("body", "An altogether new text. " + new string('x', 100)));
        var page = await Sign(host.Owner, other, ("signature", Drawn), ("shown", shown));
        Assert.Contains("changed meanwhile", page.QuerySelector(".faults")!.TextContent);
        Assert.Equal(0, await host.Look(r => r.Consents.CountAsync()));
    }

    [Fact]
    public async Task A_consent_is_withdrawn_with_what_was_said_and_only_under_its_own_patient()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        var other = await RemovingTests.Someone(host, "Olga", "Prat");
        await Sign(host.Owner, patient, ("signature", Drawn));
        var path = host.Owner.Path;
        var id = path.Split('/')[^1];
        await host.Owner.Get($"/patients/{other}/consent/{id}");
        Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);

        await host.Owner.PostFrom(path, $"{path}/withdraw", ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        var page = await host.Owner.PostFrom(path, $"{path}/withdraw", ("reason", "<i>no longer</i>"));

        Assert.Contains("<i>no longer</i>", page.QuerySelector(".stop")!.TextContent);
        Assert.Equal(host.Clock.Now, (await host.Look(r => r.Consents.SingleAsync())).WithdrawnAt);
    }

    [Fact]
    public async Task A_form_sent_twice_signs_once_and_the_page_says_why_nothing_can_be_expected_yet()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        Assert.Contains(
            "phototype has not been assessed",
            (await host.Owner.Get($"/patients/{patient}/consent")).QuerySelector(".note")!.TextContent
        );
        var id = $"{Guid.CreateVersion7()}";

        await Sign(host.Owner, patient, ("signature", Drawn), ("id", id));
        await Sign(host.Owner, patient, ("signature", Drawn), ("id", id));

        Assert.Equal(1, await host.Look(r => r.Consents.CountAsync()));
        Assert.Equal("[]", (await host.Look(r => r.Consents.SingleAsync())).Expectations);
    }

    [Fact]
    public async Task Expectations_come_from_the_forecast_of_the_patients_own_course_and_are_kept_as_they_read()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz", ("phototype", "IV"));
        await RemovingTests.Put(
            host,
            new ConcernEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Kind = "acne-scars",
                Name = "scars",
                Json =
                    """{"kind":"acne-scars","id":"scars","zones":["cheek-left"],"baseline":{"scale":"goodman-baron-quantitative","score":22}}""",
            },
            new PlanEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = patient,
                Sessions =
                    """[{"at":"2026-12-01T10:00","status":"planned","areas":[{"zones":["cheek-left"],"device":{"kind":"pen"},"needleLength":1.5,"passes":4}]}]""",
            }
        );

        var shown = (await host.Owner.Get($"/patients/{patient}/consent"))
            .QuerySelectorAll(".expect li")
            .Select(e => e.TextContent)
            .ToList();
        Assert.Contains(shown, s => s.Contains("in 10") || s.Contains("half"));
        var page = await Sign(host.Owner, patient, ("signature", Drawn));
        Assert.Equal(shown, page.QuerySelectorAll(".expect li").Select(e => e.TextContent));
    }

    [Fact]
    public async Task A_new_edition_written_over_one_that_was_not_seen_is_refused_and_the_same_text_is_no_edition()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.Post("/practice/consent-texts");
        Assert.Equal(1, await host.Look(r => r.ConsentTexts.CountAsync()));

        var page = await host.Owner.Post("/practice/consent-texts", ("edition", "0"), ("body", "Mine. " + new string('y', 100)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.StartsWith("Mine", page.QuerySelector("[name=body]")!.TextContent);
        Assert.Equal(1, await host.Look(r => r.ConsentTexts.CountAsync()));
    }

    private static Task<IHtmlDocument> Sign(Browser browser, Guid patient, params (string Name, string Value)[] fields) =>
        browser.Post(
            $"/patients/{patient}/consent",
            [.. fields, .. fields.Any(f => f.Name == "understood") ? Array.Empty<(string, string)>() : [("understood", "true")]]
        );
}
