using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Tests.Treating;

namespace Stipple.Web.Tests.Incidents;

public class IncidentTests
{
    [Fact]
    public async Task A_reaction_takes_device_and_lot_from_its_session_and_is_open_until_closed()
    {
        await using var couch = await Couch.Begin();
        var session = (await couch.Done()).Split('/')[^1];
        var path = $"/patients/{couch.Patient}/incidents";

        await couch.Owner.Post(
            $"{path}/new",
            ("kind", "infection"),
            ("grade", "moderate"),
            ("onset", "2026-11-23"),
            ("session", session),
            ("description", "Pustules on the left cheek.")
        );
        var kept = await couch.Host.Look(r => r.Incidents.SingleAsync());
        Assert.Equal(("infection", 2, "A1"), (kept.Kind, kept.Grade, kept.Lot));
        Assert.Contains("Eva Sanz", (await couch.Owner.Get("/incidents")).Body!.TextContent);

        var early = await couch.Owner.Post($"{path}/{kept.Id}", ("ended", "2026-11-23"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        Assert.Contains("STP-SESSION-052", early.QuerySelector(".faults")!.TextContent);
        await couch.Owner.Post(
            $"{path}/{kept.Id}",
            ("ended", "2026-11-23"),
            ("outcome", "recovered"),
            ("relation", "probable"),
            ("actions", "Antibiotic.")
        );

        Assert.Equal(new DateOnly(2026, 11, 23), await couch.Host.Look(r => r.Incidents.Select(i => i.Resolved).SingleAsync()));
        Assert.DoesNotContain("Eva Sanz", (await couch.Owner.Get("/incidents")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_grave_reaction_says_whom_to_tell_and_its_report_names_nobody()
    {
        await using var couch = await Couch.Begin();
        var session = (await couch.Done()).Split('/')[^1];
        var path = $"/patients/{couch.Patient}/incidents";
        var page = await couch.Owner.Post(
            $"{path}/new",
            ("kind", "eye-injury"),
            ("grade", "severe"),
            ("onset", "2026-11-23"),
            ("session", session),
            ("description", "=HYPERLINK(\"x\"), \"quoted\"")
        );
        Assert.Contains("STP-SESSION-056", page.QuerySelector("#tell")!.TextContent);
        var incident = couch.Owner.Path;

        var report = await couch.Owner.Get($"{incident}/report?maker=Crown&reporter=Ana");
        Assert.Contains("Crown", report.QuerySelector("table")!.TextContent);
        Assert.DoesNotContain("Sanz", report.QuerySelector("main")!.TextContent);
        await couch.Owner.Get($"{incident}/report.csv?maker=Crown&reporter=Ana");
        var csv = await couch.Owner.Text();
        Assert.Contains("Cartridge lot,A1\r\n", csv);
        Assert.Contains("Description,\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\"\r\n", csv);
        await couch.Owner.Get($"{incident}/report.json?maker=Crown&reporter=Ana");
        Assert.Equal("Crown", JsonNode.Parse(await couch.Owner.Text())!["Maker"]!.ToString());
        await couch.Owner.Get($"{incident}/report.exe");
        Assert.Equal(HttpStatusCode.Forbidden, couch.Owner.Answer.StatusCode); // what is not mapped is closed to everybody
    }

    [Theory]
    [InlineData("onset", "2026-11-24", "STP-SESSION-053")]
    [InlineData("grade", "death", "STP-SESSION-054")]
    [InlineData("zones", "moon", "STP-SESSION-055")]
    [InlineData("session", "00000000-0000-0000-0000-000000000001", "STP-FORM-009")]
    [InlineData("kind", "99", "STP-FORM-005")]
    public async Task A_reaction_that_contradicts_itself_is_refused(string field, string value, string code)
    {
        await using var couch = await Couch.Begin();
        (string Name, string Value)[] usual = [("kind", "bleeding"), ("grade", "mild"), ("onset", "2026-11-23"), ("outcome", "recovering")];

        var page = await couch.Owner.Post(
            $"/patients/{couch.Patient}/incidents/new",
            [.. usual.Where(f => f.Name != field), (field, value)]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        Assert.Contains(code, page.QuerySelector(".faults")!.TextContent);
        Assert.Equal(0, await couch.Host.Look(r => r.Incidents.CountAsync()));
    }

    [Fact]
    public async Task A_reaction_and_its_report_are_found_under_their_own_patient_alone()
    {
        await using var couch = await Couch.Begin();
        await couch.Owner.Post(
            $"/patients/{couch.Patient}/incidents/new",
            ("kind", "bleeding"),
            ("grade", "mild"),
            ("onset", "2026-11-23")
        );
        var incident = couch.Owner.Path.Split('/')[^1];
        var other = await couch.NewPatient();
        var session = (await couch.Open()).Split('/')[^1];
        var token = await couch.Token(Permission.RecordIncidents, Permission.SeePatients);

        foreach (var path in (string[])["", "/report", "/report.csv"])
        {
            await couch.Owner.Get($"/patients/{other}/incidents/{incident}{path}");
            Assert.Equal(HttpStatusCode.NotFound, couch.Owner.Answer.StatusCode);
        }
        await couch.Api(HttpMethod.Get, $"/patients/{other}/incidents/{incident}", token);
        Assert.Equal(404, couch.Answered);
        await couch.Api(
            HttpMethod.Post,
            $"/patients/{other}/incidents",
            token,
            new JsonObject
            {
                ["kind"] = "other",
                ["grade"] = "mild",
                ["onset"] = "2026-11-23",
                ["session"] = session,
            }
        );
        Assert.Equal(422, couch.Answered);
    }

    [Fact]
    public async Task A_needlestick_asks_for_a_doctor_until_one_was_asked()
    {
        await using var couch = await Couch.Begin();
        using var assistant = await couch.Colleague(Role.Assistant);
        var who = await couch.Host.Look(r => r.Users.Where(u => u.Role == Role.Assistant).Select(u => u.Id).SingleAsync());

        var page = await assistant.Post("/incidents/needlesticks/new", ("staff", $"{who}"), ("at", "2026-11-23T09:55"));
        var path = assistant.Path;
        Assert.NotNull(page.QuerySelector("#ask-now"));
        Assert.Contains("Colleague", (await assistant.Get("/incidents")).QuerySelector("main")!.TextContent);
        page = await assistant.Post(
            path,
            ("prophylaxisAsked", "2026-11-23T10:00"),
            ("device", "Pen, while changing the cartridge"),
            ("sourceKnown", "yes"),
            ("firstAid", "Bled and washed"),
            ("outcome", "Tests negative")
        );

        Assert.Null(page.QuerySelector("#ask-now"));
        Assert.Null(page.QuerySelector("#lacking"));
        await assistant.Get("/incidents/needlesticks.csv");
        Assert.Contains("Bled and washed", await assistant.Text());
    }

    [Fact]
    public async Task A_needlestick_in_the_future_is_refused_and_an_auditor_sees_no_register()
    {
        await using var couch = await Couch.Begin();
        using var auditor = await couch.Colleague(Role.Auditor);
        var who = await couch.Host.Look(r => r.Users.Select(u => u.Id).FirstAsync());

        await couch.Owner.Post("/incidents/needlesticks/new", ("staff", $"{who}"), ("at", "2026-11-23T10:30"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        await auditor.Get("/incidents/needlesticks");

        Assert.Equal(HttpStatusCode.Forbidden, auditor.Answer.StatusCode);
    }
}
