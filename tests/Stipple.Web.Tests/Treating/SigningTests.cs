using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Courses;
using Stipple.Records.People;
using Stipple.Web.Access;

namespace Stipple.Web.Tests.Treating;

public class SigningTests
{
    [Fact]
    public async Task A_whole_session_is_signed_kept_in_the_course_format_and_read_again()
    {
        await using var couch = await Couch.Begin();

        var session = await couch.Done();

        var page = await couch.Owner.Get(session);
        Assert.Contains("Signed by Ana Ruiz", page.QuerySelector("#signature")!.TextContent);
        var kept = await couch.Host.Look(r => r.Sessions.AsNoTracking().SingleAsync());
        Assert.Equal("skinpen-precision", kept.Device);
        Assert.Equal("A1", kept.Lot);
        Assert.Equal(1, JsonNode.Parse(kept.Json!)!["areas"]![0]!["needleLength"]!.GetValue<double>());
        var pain = await couch.Host.Look(r => r.Scores.SingleAsync());
        Assert.Equal(("pain-nrs", 3.0, kept.Id), (pain.Scale, pain.Total, pain.SessionId!.Value));
    }

    [Theory]
    [InlineData("cartridges[0].expiry", "2026-11-22", "STP-SESSION-024")]
    [InlineData("cartridges[0].lot", "", "STP-SESSION-026")]
    [InlineData("answers.infection", "yes", "STP-SESSION-042")]
    [InlineData("answers.fever", "", "STP-SESSION-038")]
    [InlineData("anaesthetic.kind", "topical-lidocaine", "STP-SESSION-038")]
    [InlineData("areas[0].needleLength", "2.9", "STP-SESSION-005")]
    [InlineData("at", "2026-11-24T10:00", "STP-SESSION-040")]
    [InlineData("areas[0].zones", "periorbital-left", "STP-SESSION-038")]
    public async Task What_must_not_be_signed_is_stopped_with_its_reason(string field, string value, string code)
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole((field, value)));

        var refused = await Couch.Sign(couch.Owner, session);

        AssertStopped(couch.Owner, refused, code);
        Assert.Null(await couch.Host.Look(r => r.Sessions.Select(s => s.Json).SingleAsync()));
    }

    [Fact]
    public async Task A_zone_needled_two_weeks_ago_less_a_day_is_too_early_unless_it_is_another_zone()
    {
        await using var couch = await Couch.Begin();
        await couch.Done();
        couch.Host.Clock.Pass(TimeSpan.FromDays(13));
        await couch.Owner.Post("/sign-in", ("login", PracticeHost.OwnerLogin), ("password", PracticeHost.OwnerPassword));
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole(("cartridges[0].lot", "A2")));

        AssertStopped(couch.Owner, await Couch.Sign(couch.Owner, session), "STP-SESSION-041");

        await couch.Owner.Post(session, Couch.Whole(("areas[0].zones", "cheek-right"), ("cartridges[0].lot", "A2")));
        await Couch.Sign(couch.Owner, session);
        Assert.Equal(session, couch.Owner.Path);
    }

    [Fact]
    public async Task The_interval_of_the_plan_holds_where_it_is_longer()
    {
        await using var couch = await Couch.Begin();
        await couch.Put(records =>
        {
            records.Add(
                new PlanEntry
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = couch.Patient,
                    Sessions = "[]",
                    IntervalDays = 42,
                }
            );
            return Task.CompletedTask;
        });
        await couch.Done();
        couch.Host.Clock.Pass(TimeSpan.FromDays(38));
        await couch.Owner.Post("/sign-in", ("login", PracticeHost.OwnerLogin), ("password", PracticeHost.OwnerPassword));
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole(("cartridges[0].lot", "A2")));

        AssertStopped(couch.Owner, await Couch.Sign(couch.Owner, session), "STP-SESSION-041");
    }

    [Fact]
    public async Task Without_consent_or_with_one_withdrawn_nothing_is_signed()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole());

        await couch.Put(async r => (await r.Consents.SingleAsync()).WithdrawnAt = couch.Host.Clock.Now);
        AssertStopped(couch.Owner, await Couch.Sign(couch.Owner, session), "STP-SESSION-045");
        await couch.Put(async r => r.Remove(await r.Consents.SingleAsync()));
        AssertStopped(couch.Owner, await Couch.Sign(couch.Owner, session), "STP-SESSION-044");
    }

    [Theory]
    [InlineData("ask-physician", null, "[]", true)]
    [InlineData(
        "ask-physician",
        null,
        "[{\"rules\":[\"keloid\"],\"physician\":\"Dr B\",\"date\":\"2026-11-01\",\"validUntil\":\"2026-12-01\"}]",
        false
    )]
    [InlineData(
        "ask-physician",
        null,
        "[{\"rules\":[\"other\"],\"physician\":\"Dr B\",\"date\":\"2026-11-01\",\"validUntil\":\"2026-12-01\"}]",
        true
    )]
    [InlineData(
        "ask-physician",
        null,
        "[{\"rules\":[\"keloid\"],\"physician\":\"Dr B\",\"date\":\"2026-11-01\",\"validUntil\":\"2026-11-22\"}]",
        true
    )]
    [InlineData("do-not-treat", null, "[]", true)]
    [InlineData("incomplete", null, "[]", true)]
    [InlineData("not-before", "2026-12-24", "[]", true)]
    public async Task A_screening_that_does_not_say_proceed_stops_unless_it_was_cleared(
        string verdict,
        string? notBefore,
        string clearances,
        bool stops
    )
    {
        await using var couch = await Couch.Begin();
        await couch.Put(async r =>
        {
            var screening = await r.Screenings.SingleAsync();
            (screening.Verdict, screening.Clearances) = (verdict, clearances);
            screening.NotBefore = notBefore is null ? null : DateOnly.Parse(notBefore);
            screening.Reasons = "[{\"rule\":\"keloid\",\"verdict\":\"ask-physician\"}]";
        });
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole());

        var page = await Couch.Sign(couch.Owner, session);

        if (stops)
            AssertStopped(couch.Owner, page, "STP-SESSION-047");
        else
            Assert.NotNull(page.QuerySelector("#signature"));
    }

    [Fact]
    public async Task A_cartridge_used_for_somebody_else_stops()
    {
        await using var couch = await Couch.Begin();
        await couch.Done(but: ("cartridges[0].serial", "S1"));
        var other = await couch.NewPatient();
        var session = await couch.Open(patient: other);
        await couch.Owner.Post(session, Couch.Whole(("cartridges[0].serial", "S1")));

        AssertStopped(couch.Owner, await Couch.Sign(couch.Owner, session), "STP-SESSION-025");
    }

    [Fact]
    public async Task An_override_needs_a_reason_and_the_reason_is_kept()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole(("answers.blood-thinner", "yes")));

        var asked = await couch.Owner.PostFrom($"{session}/sign", $"{session}/sign");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        Assert.NotNull(asked.QuerySelector("[name='reasons.STP-SESSION-043']"));
        var page = await Couch.Sign(couch.Owner, session);

        Assert.Contains("As agreed with the patient.", page.QuerySelector("#overrides")!.TextContent);
    }

    [Fact]
    public async Task A_signed_session_is_locked_for_everybody_and_every_way()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Done();
        var before = await couch.Host.Look(r => r.Sessions.AsNoTracking().SingleAsync());
        var token = await couch.Token(Permission.TypeSessions, Permission.SignSessions, Permission.SeePatients);
        var page = await couch.Owner.Get(session);
        var antiforgery = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Assert.Null(page.QuerySelector("#session"));
        await couch.Owner.Raw(session, ("__RequestVerificationToken", antiforgery), ("version", $"{before.Version}"), ("note", "changed"));
        Assert.Equal(HttpStatusCode.Conflict, couch.Owner.Answer.StatusCode);
        await couch.Owner.Raw($"{session}/sign", ("__RequestVerificationToken", antiforgery), ("version", $"{before.Version}"));
        Assert.Equal(HttpStatusCode.Conflict, couch.Owner.Answer.StatusCode);
        await Couch.SendDraft(couch.Owner, session, before.Version, Guid.NewGuid(), ("note", ["changed"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        await couch.Api(HttpMethod.Put, session, token, new JsonObject { ["version"] = before.Version, ["note"] = "changed" });
        Assert.Equal(422, couch.Answered);
        await couch.Api(HttpMethod.Post, $"{session}/sign", token, new JsonObject { ["version"] = before.Version });
        Assert.Equal(422, couch.Answered);

        var after = await couch.Host.Look(r => r.Sessions.AsNoTracking().SingleAsync());
        Assert.Equal((before.Draft, before.Json, before.Version), (after.Draft, after.Json, after.Version));
    }

    [Fact]
    public async Task Words_are_added_to_a_signed_session_once_and_change_nothing_in_it()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Done();
        var id = $"{Guid.CreateVersion7()}";

        for (var i = 0; i < 2; i++)
            await couch.Owner.PostFrom(session, $"{session}/addenda", ("id", id), ("text", "Passes were four, not three."));
        var empty = await couch.Owner.PostFrom(session, $"{session}/addenda", ("text", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        Assert.NotNull(empty.QuerySelector(".faults"));

        var page = await couch.Owner.Get(session);
        var added = Assert.Single(page.QuerySelectorAll(".addendum"));
        Assert.Contains("Passes were four, not three.", added.TextContent);
        Assert.Contains("Ana Ruiz", added.TextContent);
    }

    [Fact]
    public async Task An_assistant_types_but_does_not_sign()
    {
        await using var couch = await Couch.Begin();
        using var assistant = await couch.Colleague(Role.Assistant);
        var session = await couch.Open(assistant);

        await assistant.Post(session, Couch.Whole());
        Assert.Equal(HttpStatusCode.OK, assistant.Answer.StatusCode);
        var page = await assistant.Get($"{session}/sign");
        Assert.Null(page.QuerySelector("#sign"));
        await assistant.PostFrom($"{session}/sign", $"{session}/sign");

        Assert.Equal(HttpStatusCode.Forbidden, assistant.Answer.StatusCode);
        Assert.Null(await couch.Host.Look(r => r.Sessions.Select(s => s.SignedAt).SingleAsync()));
    }

    [Fact]
    public async Task An_auditor_reads_and_types_nothing()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        using var auditor = await couch.Colleague(Role.Auditor);

        var page = await auditor.Get(session);
        Assert.Null(page.QuerySelector("#check"));
        await auditor.Post(session, ("note", "x"));

        Assert.Equal(HttpStatusCode.Forbidden, auditor.Answer.StatusCode);
    }

    [Fact]
    public async Task A_scope_stops_who_may_not_treat_so()
    {
        await using var couch = await Couch.Begin();
        using var aesthetician = await couch.Colleague(Role.Practitioner, "{\"preset\":\"aesthetician\"}");
        using var nobody = await couch.Colleague(Role.Practitioner, login: "nobody");
        var session = await couch.Open(aesthetician);
        await aesthetician.Post(session, Couch.Whole());

        var refused = await Couch.Sign(aesthetician, session);
        AssertStopped(aesthetician, refused, "STP-SESSION-001");
        AssertStopped(aesthetician, refused, "STP-SESSION-002");
        AssertStopped(nobody, await Couch.Sign(nobody, session), "STP-FORM-010");
    }

    [Fact]
    public async Task A_session_is_found_under_its_own_patient_alone()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        var other = await couch.NewPatient();
        var forged = session.Replace($"{couch.Patient}", $"{other}");
        var token = await couch.Token(Permission.TypeSessions, Permission.SignSessions, Permission.SeePatients);
        var page = await couch.Owner.Get(session);
        var antiforgery = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (
            var path in (string[])
                [forged, $"{forged}/sign", $"/patients/{Guid.NewGuid()}/sessions", $"/patients/{Guid.NewGuid()}/sessions/new"]
        )
        {
            await couch.Owner.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, couch.Owner.Answer.StatusCode);
        }
        foreach (var path in (string[])[forged, $"{forged}/draft", $"{forged}/sign", $"{forged}/addenda"])
        {
            await couch.Owner.Raw(path, ("__RequestVerificationToken", antiforgery), ("version", "1"), ("text", "x"));
            Assert.Equal(HttpStatusCode.NotFound, couch.Owner.Answer.StatusCode);
        }
        await couch.Api(HttpMethod.Get, forged, token);
        Assert.Equal(404, couch.Answered);
        await couch.Api(HttpMethod.Put, forged, token, new JsonObject { ["version"] = 1 });
        Assert.Equal(404, couch.Answered);
        await couch.Api(HttpMethod.Post, $"/patients/{other}/sessions", token, new JsonObject { ["id"] = session.Split('/')[^1] });
        Assert.Equal(404, couch.Answered);
    }

    [Fact]
    public async Task A_program_opens_types_and_signs_as_a_person_does()
    {
        await using var couch = await Couch.Begin();
        var token = await couch.Token(Permission.TypeSessions, Permission.SignSessions, Permission.SeePatients);

        var opened = await couch.Api(HttpMethod.Post, $"/patients/{couch.Patient}/sessions", token, new JsonObject());
        Assert.Equal(201, couch.Answered);
        var path = $"/patients/{couch.Patient}/sessions/{opened!["id"]}";
        var body = new JsonObject { ["version"] = 1, ["at"] = "2026-11-23T09:30" };
        foreach (var (name, value) in Couch.Whole())
            body[name] = value;
        var kept = await couch.Api(HttpMethod.Put, path, token, body);
        Assert.Equal(200, couch.Answered);
        var check = await couch.Api(HttpMethod.Get, $"{path}/check", token);
        var reasons = new JsonObject();
        foreach (var finding in check!["findings"]!.AsArray().Where(f => f!["kind"]!.ToString() is "1" or "NeedsReason" or "needs-reason"))
            reasons[finding!["code"]!.ToString()] = "agreed";
        var done = await couch.Api(
            HttpMethod.Post,
            $"{path}/sign",
            token,
            new JsonObject { ["version"] = kept!["version"]!.DeepClone(), ["reasons"] = reasons }
        );

        Assert.Equal(200, couch.Answered);
        Assert.Equal("2026-11-23T09:30", done!["session"]!["at"]!.ToString()[..16]);
    }

    [Fact]
    public async Task What_was_read_before_signing_is_what_is_signed()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        await couch.Owner.Post(session, Couch.Whole());
        var read = (await couch.Owner.Get($"{session}/sign")).QuerySelector("[name=version]")!.GetAttribute("value")!;
        await couch.Owner.Post(session, Couch.Whole(("note", "changed after reading")));

        await couch.Owner.PostFrom($"{session}/sign", $"{session}/sign", ("version", read));

        Assert.Equal(HttpStatusCode.Conflict, couch.Owner.Answer.StatusCode);
        Assert.Null(await couch.Host.Look(r => r.Sessions.Select(s => s.SignedAt).SingleAsync()));
    }

    private static void AssertStopped(Browser browser, IHtmlDocument page, string code)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Answer.StatusCode);
        Assert.Contains(code, page.QuerySelector("#stops")?.TextContent ?? page.Body!.TextContent);
    }
}
