using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;

namespace Stipple.Web.Tests.Treating;

public class DraftTests
{
    [Fact]
    public async Task A_session_is_kept_as_it_is_typed_and_shown_again()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        var page = await couch.Owner.Post(
            session,
            ("areas[0].zones", "cheek-left"),
            ("areas[0].needleLength", "1,25"),
            ("note", "calm <b>skin</b>")
        );

        Assert.Equal("1,25", page.QuerySelector("[name='areas[0].needleLength']")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("[name='areas[0].zones'][value=cheek-left]")!.HasAttribute("checked"));
        Assert.Equal("calm <b>skin</b>", page.QuerySelector("[name=note]")!.TextContent);
        Assert.Contains("1, 1.25 mm", page.QuerySelector("[data-sum=zones]")!.TextContent);
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_and_marked()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        var page = await couch.Owner.Post(
            session,
            ("areas[0].zones", "cheek-left"),
            ("areas[0].needleLength", "one and a half"),
            ("areas[0].passes", "900")
        );

        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
        Assert.Equal("one and a half", page.QuerySelector("[name='areas[0].needleLength']")!.GetAttribute("value"));
        Assert.Equal(2, page.QuerySelectorAll("#area-0 .field .fault").Length);
    }

    [Fact]
    public async Task The_same_sending_twice_changes_once()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        var send = Guid.CreateVersion7();

        var first = await Couch.SendDraft(couch.Owner, session, 1, send, ("note", ["numb at ten"]));
        var again = await Couch.SendDraft(couch.Owner, session, 1, send, ("note", ["numb at ten"]));

        Assert.Equal(2, first!["version"]!.GetValue<int>());
        Assert.Equal(2, again!["version"]!.GetValue<int>());
        Assert.Equal(2, await couch.Host.Look(r => r.Sessions.Select(s => s.Version).SingleAsync()));
    }

    [Fact]
    public async Task Opening_twice_with_one_form_opens_one_session()
    {
        await using var couch = await Couch.Begin();
        var id = Guid.CreateVersion7();

        for (var i = 0; i < 2; i++)
            await couch.Owner.Post($"/patients/{couch.Patient}/sessions/new", ("id", $"{id}"));

        Assert.Equal($"/patients/{couch.Patient}/sessions/{id}", couch.Owner.Path);
        Assert.Equal(1, await couch.Host.Look(r => r.Sessions.CountAsync()));
    }

    [Fact]
    public async Task Two_people_typing_in_different_fields_lose_nothing()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        using var colleague = await couch.Colleague(Role.Assistant);
        await Couch.SendDraft(couch.Owner, session, 1, Guid.NewGuid(), ("note", ["first"]));

        await Couch.SendDraft(colleague, session, 2, Guid.NewGuid(), ("note", ["first"]), ("pain", ["4"]));
        var mine = await Couch.SendDraft(couch.Owner, session, 2, Guid.NewGuid(), ("note", ["second"]));

        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
        Assert.Equal("4", mine!["merged"]!["pain"]![0]!.GetValue<string>());
        var page = await couch.Owner.Get(session);
        Assert.Equal("second", page.QuerySelector("[name=note]")!.TextContent);
        Assert.True(page.QuerySelector("[name=pain][value='4']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Two_people_typing_in_one_field_see_both_and_choose()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();
        using var colleague = await couch.Colleague(Role.Assistant);
        await Couch.SendDraft(colleague, session, 1, Guid.NewGuid(), ("note", ["theirs"]), ("pain", ["4"]));

        await Couch.SendDraft(couch.Owner, session, 1, Guid.NewGuid(), ("note", ["mine"]));
        Assert.Equal(HttpStatusCode.Conflict, couch.Owner.Answer.StatusCode);
        var shown = await couch.Owner.Post(session, ("version", "1"), ("note", "mine"), ("pain", "6"));

        Assert.Equal(HttpStatusCode.Conflict, couch.Owner.Answer.StatusCode);
        Assert.Contains("theirs", shown.QuerySelector("#conflict")!.TextContent);
        Assert.Equal("mine", shown.QuerySelector("[name=note]")!.TextContent);
        var version = shown.QuerySelector("#version")!.GetAttribute("value")!;
        var chosen = await couch.Owner.Post(session, ("version", version), ("note", "mine"), ("pain", "6"), ("take", "note"));
        Assert.Equal("theirs", chosen.QuerySelector("[name=note]")!.TextContent);
        Assert.True(chosen.QuerySelector("[name=pain][value='6']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_scanned_code_fills_lot_expiry_and_serial()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        var answer = await Couch.SendDraft(
            couch.Owner,
            session,
            1,
            Guid.NewGuid(),
            ("cartridges[0].code", ["(01)00850003234014(17)271231(10)LOT7(21)S99"])
        );

        Assert.Equal("LOT7", answer!["filled"]!["cartridges[0].lot"]!.GetValue<string>());
        Assert.Equal("2027-12-31", answer["filled"]!["cartridges[0].expiry"]!.GetValue<string>());
        Assert.Equal("S99", await couch.Host.Look(r => r.Sessions.Select(s => s.Serial).SingleAsync()));
    }

    [Fact]
    public async Task The_last_session_is_repeated_in_one_tap_without_what_only_the_day_shows()
    {
        await using var couch = await Couch.Begin();
        await couch.Done();
        couch.Host.Clock.Pass(TimeSpan.FromDays(30));
        await couch.Owner.Post("/sign-in", ("login", PracticeHost.OwnerLogin), ("password", PracticeHost.OwnerPassword));
        var session = await couch.Open();

        var faint = await couch.Owner.Get(session);
        var page = await couch.Owner.Post(session, ("do", "repeat"));

        Assert.Contains("1 mm", faint.QuerySelector("#area-0 [value=cheek-left] + span .faint")!.TextContent);
        Assert.Equal("1", page.QuerySelector("[name='areas[0].needleLength']")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("[name='areas[0].zones'][value=cheek-left]")!.HasAttribute("checked"));
        Assert.Empty(page.QuerySelectorAll("[name='areas[0].endPoint'][checked]"));
        Assert.Equal("", page.QuerySelector("[name='cartridges[0].lot']")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task On_and_off_note_the_time_of_the_practice_without_script()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        await couch.Owner.Post(session, ("do", "on"));
        couch.Host.Clock.Pass(TimeSpan.FromMinutes(4));
        var page = await couch.Owner.Post(session, ("do", "off"));

        Assert.Equal("10:00", page.QuerySelector("[name='anaesthetic.on']")!.GetAttribute("value"));
        Assert.Equal("10:04", page.QuerySelector("[name='anaesthetic.off']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("areas[0].zones", "'; DROP TABLE Sessions; --")]
    [InlineData("device", "<img src=x onerror=alert(1)>")]
    [InlineData("cartridges[0].code", "]d2\u001d\u001d(((((((((")]
    [InlineData("areas[0].needleLength", "NaN")]
    [InlineData("areas[199].needleLength", "1e308")]
    [InlineData("answers.__proto__", "yes")]
    [InlineData("at", "9999-12-31T23:59")]
    [InlineData("cartridges[0].expiry", "99/9999")]
    [InlineData("reasons.STP-SESSION-024", "because")]
    public async Task A_hostile_value_is_kept_or_refused_and_never_breaks_the_page(string field, string value)
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        await Couch.SendDraft(couch.Owner, session, 1, Guid.NewGuid(), (field, [value]));
        Assert.True(couch.Owner.Answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity);
        var page = await couch.Owner.Get(session);

        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("img[onerror]"));
        await couch.Owner.Get($"{session}/sign");
        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task A_draft_too_long_to_be_one_or_with_unknown_fields_is_refused_whole()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        await Couch.SendDraft(couch.Owner, session, 1, Guid.NewGuid(), ("note", [new string('x', 70_000)]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        await Couch.SendDraft(couch.Owner, session, 1, Guid.NewGuid(), ("signedBy", ["me"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);

        Assert.Equal(1, await couch.Host.Look(r => r.Sessions.Select(s => s.Version).SingleAsync()));
    }

    [Fact]
    public async Task A_draft_sent_without_its_forms_token_is_refused()
    {
        await using var couch = await Couch.Begin();
        var session = await couch.Open();

        await couch.Owner.Send(
            HttpMethod.Post,
            $"{session}/draft",
            new StringContent("{\"version\":1,\"note\":\"x\"}", null, "application/json")
        );

        Assert.Equal(HttpStatusCode.BadRequest, couch.Owner.Answer.StatusCode);
        Assert.Equal(1, await couch.Host.Look(r => r.Sessions.Select(s => s.Version).SingleAsync()));
    }
}
