using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Web.Tests.Concerns;

namespace Stipple.Web.Tests.Planning;

public class PlanTests
{
    [Fact]
    public async Task Beyond_a_label_a_plan_is_refused_without_a_reason_and_kept_with_it()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        await People.Scars(host, patient);
        var path = $"/patients/{patient}/plan";
        var shown = await host.Owner.Get($"{path}?sessions=3&interval=4&length=2.5");
        var reasons = shown.QuerySelectorAll("[name^='reasons.']").Select(r => r.GetAttribute("name")!).ToList();
        Assert.NotEmpty(reasons);

        var refused = await host.Owner.PostFrom($"{path}?sessions=3&interval=4&length=2.5", path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(reasons.Count, refused.QuerySelectorAll(".faults li").Length);
        Assert.Equal(0, await host.Look(r => r.Plans.CountAsync()));

        await host.Owner.PostFrom($"{path}?sessions=3&interval=4&length=2.5", path, [.. reasons.Select(r => (r, "Deep scars"))]);
        var kept = await host.Look(r => r.Plans.SingleAsync());
        Assert.Equal(28, kept.IntervalDays);
        Assert.Equal(3, JsonNode.Parse(kept.Sessions)!.AsArray().Count);
        Assert.Equal(reasons.Count, JsonNode.Parse(kept.Overrides)!.AsObject().Count);
        Assert.All(JsonNode.Parse(kept.Overrides)!.AsObject(), o => Assert.Equal("Deep scars", $"{o.Value}"));
    }

    [Fact]
    public async Task Choosing_another_plan_ends_the_one_before()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        await People.Scars(host, patient);

        await Choose(host, patient, 2);
        await Choose(host, patient, 4);

        var plans = await host.Look(r => r.Plans.OrderBy(p => p.Id).ToListAsync());
        Assert.Equal(2, plans.Count);
        Assert.Single(plans, p => p.Ended is null && JsonNode.Parse(p.Sessions)!.AsArray().Count == 4);
        Assert.Equal($"/patients/{patient}/plan/sheet", host.Owner.Path);
    }

    [Fact]
    public async Task Without_a_phototype_the_page_says_what_the_forecast_needs()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host, phototype: "");

        var page = await host.Owner.Get($"/patients/{patient}/plan");

        Assert.Contains("phototype", page.QuerySelector(".empty")!.TextContent);
    }

    [Fact]
    public async Task What_cannot_be_planned_comes_back_at_its_field()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        await People.Scars(host, patient);

        var page = await host.Owner.Get($"/patients/{patient}/plan?first=2020-01-01&lengths.cheek=9");

        Assert.Equal(["#f-first", "#f-lengths-cheek"], page.QuerySelectorAll(".faults a").Select(a => a.GetAttribute("href")).Order());
    }

    private static async Task Choose(PracticeHost host, Guid patient, int sessions)
    {
        var path = $"/patients/{patient}/plan";
        var from = $"{path}?sessions={sessions}&interval=4&length=0.5";
        var shown = await host.Owner.Get(from);
        await host.Owner.PostFrom(
            from,
            path,
            [.. shown.QuerySelectorAll("[name^='reasons.']").Select(r => (r.GetAttribute("name")!, "Agreed"))]
        );
    }
}
