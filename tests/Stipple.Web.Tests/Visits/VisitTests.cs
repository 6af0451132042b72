using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Tests.Treating;

namespace Stipple.Web.Tests.Visits;

public class VisitTests
{
    [Fact]
    public async Task A_visit_is_booked_once_however_often_its_form_is_sent()
    {
        await using var couch = await Couch.Begin();
        var id = $"{Guid.CreateVersion7()}";

        for (var i = 0; i < 2; i++)
            await couch.Owner.Post($"/patients/{couch.Patient}/visits", ("id", id), ("at", "2026-12-01T15:00"));

        var visit = await couch.Host.Look(r => r.Visits.SingleAsync());
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 14, 0, 0, TimeSpan.Zero), visit.At);
        Assert.Equal(("session", 60, "booked"), (visit.Purpose, visit.Minutes, visit.State));
    }

    [Theory]
    [InlineData("2026-12-01T15:59", true)]
    [InlineData("2026-12-01T14:01", true)]
    [InlineData("2026-12-01T16:00", false)]
    [InlineData("2026-12-01T14:00", false)]
    public async Task A_visit_that_overlaps_with_another_asks_first(string at, bool clashes)
    {
        await using var couch = await Couch.Begin();
        var visits = $"/patients/{couch.Patient}/visits";
        await couch.Owner.Post(visits, ("at", "2026-12-01T15:00"));

        var page = await couch.Owner.Post(visits, ("at", at));

        Assert.Equal(clashes ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
        if (!clashes)
            return;
        Assert.Contains("15:00", page.QuerySelector(".faults")!.TextContent);
        Assert.Equal(at, page.QuerySelector("[name=at]")!.GetAttribute("value"));
        await couch.Owner.Post(visits, ("at", at), ("anyway", "true"));
        Assert.Equal(2, await couch.Host.Look(r => r.Visits.CountAsync()));
    }

    [Fact]
    public async Task Two_patients_with_one_practitioner_at_one_time_ask_first_and_a_cancelled_visit_does_not()
    {
        await using var couch = await Couch.Begin();
        var other = await couch.NewPatient();
        var staff = $"{await couch.Host.Look(r => r.Users.Select(u => u.Id).FirstAsync())}";
        await couch.Owner.Post($"/patients/{couch.Patient}/visits", ("at", "2026-12-01T15:00"), ("with", staff));

        await couch.Owner.Post($"/patients/{other}/visits", ("at", "2026-12-01T15:30"), ("with", staff));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        var visit = await couch.Host.Look(r => r.Visits.Select(v => v.Id).SingleAsync());
        await couch.Owner.PostFrom(
            $"/patients/{couch.Patient}/visits",
            $"/patients/{couch.Patient}/visits/{visit}/state",
            ("state", "cancelled")
        );
        await couch.Owner.Post($"/patients/{other}/visits", ("at", "2026-12-01T15:30"), ("with", staff));

        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task A_visit_arrives_and_is_done_when_the_session_is_signed()
    {
        await using var couch = await Couch.Begin();
        var visits = $"/patients/{couch.Patient}/visits";
        await couch.Owner.Post(visits, ("at", "2026-11-23T10:00"));
        var visit = await couch.Host.Look(r => r.Visits.Select(v => v.Id).SingleAsync());

        await couch.Owner.PostFrom(visits, $"{visits}/{visit}/state", ("state", "arrived"));
        Assert.Equal("arrived", await couch.Host.Look(r => r.Visits.Select(v => v.State).SingleAsync()));
        await couch.Done();

        Assert.Equal("done", await couch.Host.Look(r => r.Visits.Select(v => v.State).SingleAsync()));
    }

    [Fact]
    public async Task What_took_place_cannot_be_called_off_or_moved()
    {
        await using var couch = await Couch.Begin();
        var token = await couch.Token(Permission.EditPatients, Permission.SeePatients);
        var path = $"/patients/{couch.Patient}/visits";
        var visit = await couch.Api(
            HttpMethod.Post,
            path,
            token,
            new JsonObject
            {
                ["at"] = "2026-11-23T10:00",
                ["minutes"] = 30,
                ["purpose"] = "follow-up",
            }
        );
        Assert.Equal(201, couch.Answered);
        foreach (var state in (string[])["arrived", "done"])
            await couch.Api(HttpMethod.Post, $"{path}/{visit!["id"]}/state", token, new JsonObject { ["state"] = state });
        Assert.Equal(200, couch.Answered);

        await couch.Api(HttpMethod.Post, $"{path}/{visit!["id"]}/state", token, new JsonObject { ["state"] = "cancelled" });
        Assert.Equal(422, couch.Answered);
        await couch.Api(
            HttpMethod.Put,
            $"{path}/{visit["id"]}",
            token,
            new JsonObject
            {
                ["at"] = "2026-11-24T10:00",
                ["minutes"] = 30,
                ["purpose"] = "session",
            }
        );
        Assert.Equal(422, couch.Answered);
    }

    [Theory]
    [InlineData("at", "1066-10-14T09:00")]
    [InlineData("minutes", "0")]
    [InlineData("minutes", "-1e9")]
    [InlineData("purpose", "<script>")]
    [InlineData("with", "00000000-0000-0000-0000-000000000001")]
    public async Task A_hostile_visit_is_refused_with_the_field_named(string field, string value)
    {
        await using var couch = await Couch.Begin();
        (string, string)[] fields = [("at", "2026-12-01T15:00")];

        var page = await couch.Owner.Post($"/patients/{couch.Patient}/visits", [.. fields.Where(f => f.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, couch.Owner.Answer.StatusCode);
        Assert.NotNull(page.QuerySelector($".wrong [name={field}]"));
        Assert.Equal(0, await couch.Host.Look(r => r.Visits.CountAsync()));
    }

    [Fact]
    public async Task A_visit_is_found_under_its_own_patient_alone_and_an_auditor_books_none()
    {
        await using var couch = await Couch.Begin();
        var visits = $"/patients/{couch.Patient}/visits";
        await couch.Owner.Post(visits, ("at", "2026-12-01T15:00"));
        var visit = await couch.Host.Look(r => r.Visits.Select(v => v.Id).SingleAsync());
        var other = await couch.NewPatient();
        using var auditor = await couch.Colleague(Role.Auditor);

        await couch.Owner.Get($"/patients/{other}/visits/{visit}");
        Assert.Equal(HttpStatusCode.NotFound, couch.Owner.Answer.StatusCode);
        await couch.Owner.PostFrom(visits, $"{visits}/{visit}/state", ("state", "missed"));
        Assert.Equal(HttpStatusCode.OK, couch.Owner.Answer.StatusCode);
        var page = await auditor.Get(visits);
        Assert.Null(page.QuerySelector("#book"));
        await auditor.Raw(visits, ("at", "2026-12-01T15:00"));
        Assert.NotEqual(HttpStatusCode.OK, auditor.Answer.StatusCode);
    }
}
