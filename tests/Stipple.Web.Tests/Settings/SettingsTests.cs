using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Stipple.Web.Tests.Settings;

public class SettingsTests
{
    [Fact]
    public async Task Settings_are_kept_and_shown_with_the_accepted_use()
    {
        await using var host = await PracticeHost.Begin();

        var page = await host.Owner.Post(
            "/practice",
            ("name", "Clínica Luna"),
            ("address", "Calle 1\nMadrid"),
            ("timeZone", "America/New_York"),
            ("lockMinutes", "30"),
            ("retentionYears", "15")
        );

        Assert.Equal("/practice?saved=true", host.Owner.Path);
        Assert.Contains("Accepted by Ana Ruiz", page.Body!.TextContent);
        var house = await host.Look(records => records.Houses.SingleAsync());
        Assert.Equal(("Clínica Luna", "America/New_York", 30, 15), (house.Name, house.TimeZone, house.LockMinutes, house.RetentionYears));
        host.Clock.Pass(TimeSpan.FromMinutes(20));
        await host.Owner.Get("/practice");
        Assert.Equal("/practice", host.Owner.Path);
    }

    [Fact]
    public async Task Faults_of_settings_are_named_all_at_once()
    {
        await using var host = await PracticeHost.Begin();

        var page = await host.Owner.Post("/practice", ("name", ""), ("lockMinutes", "0"), ("retentionYears", "ever"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(3, page.QuerySelectorAll(".faults li").Length);
        await host.Owner.Post("/practice", ("timeZone", "Europe/Atlantis"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task The_second_of_two_who_change_settings_sees_what_the_first_changed()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.Post("/practice", ("name", "First"));

        var page = await host.Owner.Post("/practice", ("name", "Second"), ("version", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Contains("First", page.QuerySelector(".faults")!.TextContent);
        Assert.Equal("Second", page.QuerySelector("[name=name]")!.GetAttribute("value"));
    }
}
