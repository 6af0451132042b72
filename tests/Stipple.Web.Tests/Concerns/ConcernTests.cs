using System.Net;
using Microsoft.EntityFrameworkCore;
using Stipple.Web.Concerns;
using Stipple.Web.Forms;

namespace Stipple.Web.Tests.Concerns;

public class ConcernTests
{
    [Fact]
    public async Task A_concern_placed_on_the_map_is_kept_in_the_course_format()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        await People.Scars(host, patient, ("icePick", "20"), ("boxcar", "30"), ("rolling", "50"));

        Assert.Equal($"/patients/{patient}/concerns", host.Owner.Path);
        var kept = await host.Look(r => r.Concerns.SingleAsync());
        Assert.Equal("acne-scars", kept.Name);
        Assert.Contains("\"zones\":[\"cheek-left\",\"cheek-right\"]", kept.Json);
        Assert.Contains("\"icePick\":0.2", kept.Json);
    }

    [Fact]
    public async Task Every_fault_of_the_course_comes_back_at_its_field_and_nothing_typed_is_lost()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        var page = await host.Owner.PostFrom(
            $"/patients/{patient}/concerns/new?kind=acne-scars",
            $"/patients/{patient}/concerns/new",
            ("zones", "cheek-left"),
            ("zones", "elbow"),
            ("scale", "goodman-baron-quantitative"),
            ("score", "99"),
            ("icePick", "50"),
            ("boxcar", "20"),
            ("rolling", "20"),
            ("goalImprovement", "140"),
            ("goalUnit", "percent")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(
            ["#f-goalBy", "#f-goalImprovement", "#f-icePick", "#f-score", "#f-zones"],
            page.QuerySelectorAll(".faults a").Select(a => a.GetAttribute("href")).Distinct().Order()
        );
        Assert.Equal("99", page.QuerySelector("[name=score]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("[name=zones][value=cheek-left][checked]"));
    }

    [Fact]
    public async Task What_a_kind_must_say_is_missed_at_its_own_field()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        var page = await host.Owner.PostFrom(
            $"/patients/{patient}/concerns/new?kind=scar",
            $"/patients/{patient}/concerns/new",
            ("zones", "forearm-left"),
            ("scale", "vancouver"),
            ("score", "7")
        );

        Assert.Equal(
            ["#f-ageMonths", "#f-cause", "#f-form"],
            page.QuerySelectorAll(".faults a").Select(a => a.GetAttribute("href")).Order()
        );
    }

    [Fact]
    public async Task Two_concerns_of_a_kind_have_names_of_their_own()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);

        await People.Scars(host, patient);
        await People.Scars(host, patient);

        Assert.Equal(["acne-scars", "acne-scars-2"], await host.Look(r => r.Concerns.Select(c => c.Name).Order().ToListAsync()));
    }

    [Fact]
    public async Task A_concern_corrected_elsewhere_meanwhile_is_not_overwritten_unseen()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        await People.Scars(host, patient);
        var concern = await host.Look(r => r.Concerns.Select(c => c.Id).SingleAsync());
        var path = $"/patients/{patient}/concerns/{concern}";
        await host.Owner.Post(path, ("score", "30"));

        await host.Owner.Post(path, ("score", "25"), ("version", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Contains("\"score\":30", await host.Look(r => r.Concerns.Select(c => c.Json).SingleAsync()));
    }

    [Fact]
    public async Task A_closed_concern_can_be_opened_again()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        await People.Scars(host, patient);
        var concern = await host.Look(r => r.Concerns.Select(c => c.Id).SingleAsync());

        await host.Owner.PostFrom($"/patients/{patient}/concerns", $"/patients/{patient}/concerns/{concern}/closed");
        Assert.NotNull(await host.Look(r => r.Concerns.Select(c => c.Closed).SingleAsync()));

        await host.Owner.PostFrom($"/patients/{patient}/concerns", $"/patients/{patient}/concerns/{concern}/closed");
        Assert.Null(await host.Look(r => r.Concerns.Select(c => c.Closed).SingleAsync()));
    }

    [Fact]
    public async Task A_concern_of_one_patient_is_not_found_under_another()
    {
        await using var host = await PracticeHost.Begin();
        var (one, other) = (await People.New(host), await People.New(host));
        await People.Scars(host, one);
        var concern = await host.Look(r => r.Concerns.Select(c => c.Id).SingleAsync());

        await host.Owner.Get($"/patients/{other}/concerns/{concern}");

        Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public void What_the_form_shows_of_a_concern_says_the_same_when_sent_back()
    {
        const string Json =
            """{"kind":"scar","id":"scar","zones":["hand-left"],"baseline":{"scale":"vancouver","score":7},"goal":{"improvement":3,"unit":"points","by":"2027-05-01"},"form":"flat","cause":"burn","ageMonths":18}""";

        var read = Submitted<ConcernInput>.Read(ConcernJson.ValuesOf(Json), strict: true);

        Assert.Empty(read.Faults);
        Assert.Equal(Json, ConcernJson.Of(read.Value!, "scar").ToJsonString());
    }
}
