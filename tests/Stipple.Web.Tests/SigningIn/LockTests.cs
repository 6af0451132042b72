using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Stipple.Web.Tests.SigningIn;

public class LockTests
{
    [Fact]
    public async Task A_locked_screen_opens_with_the_short_code_where_one_was()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.Post("/account/pin", ("pin", "7391"), ("password", PracticeHost.OwnerPassword));
        await host.Owner.PostFrom("/patients/new", "/lock");
        Assert.Equal("/unlock?to=%2Fpatients%2Fnew", host.Owner.Path);

        await host.Owner.Get("/patients");
        Assert.Equal("/unlock?to=%2Fpatients", host.Owner.Path);
        await host.Owner.PostFrom("/unlock?to=/patients/new", "/unlock", ("code", "7391"));

        Assert.Equal("/patients/new", host.Owner.Path);
        Assert.Equal(HttpStatusCode.OK, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task A_screen_left_alone_locks_after_the_minutes_the_practice_chose_and_stays_open_while_used()
    {
        await using var host = await PracticeHost.Begin();
        for (var i = 0; i < 4; i++)
        {
            host.Clock.Pass(TimeSpan.FromMinutes(4));
            await host.Owner.Get("/patients");
            Assert.Equal("/patients", host.Owner.Path);
        }

        host.Clock.Pass(TimeSpan.FromMinutes(5.1));
        await host.Owner.Get("/patients");
        Assert.StartsWith("/unlock", host.Owner.Path, StringComparison.Ordinal);
        await host.Owner.PostFrom("/unlock?to=/patients", "/unlock", ("password", PracticeHost.OwnerPassword));
        Assert.Equal("/patients", host.Owner.Path);
    }

    [Fact]
    public async Task Five_wrong_codes_sign_the_screen_out()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.Post("/account/pin", ("pin", "7391"), ("password", PracticeHost.OwnerPassword));
        await host.Owner.PostFrom("/patients", "/lock");

        for (var i = 0; i < 5; i++)
            await host.Owner.Post("/unlock", ("code", "1111"));

        Assert.StartsWith("/sign-in", host.Owner.Path, StringComparison.Ordinal);
        await host.Owner.Get("/unlock");
        Assert.StartsWith("/sign-in", host.Owner.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_before_the_screen_locked_is_sealed_and_sent_after_unlocking()
    {
        await using var host = await PracticeHost.Begin();
        var form = await host.Owner.Get("/patients/new");
        var fields = form.QuerySelectorAll("form[action='/patients/new'] input[type=hidden]")
            .OfType<IHtmlInputElement>()
            .Select(i => (i.Name!, i.Value))
            .Concat([("given", "Eva"), ("family", "Sanz"), ("birth", "1990-03-05"), ("sex", "female"), ("note", "\nfirst line\nsecond")])
            .ToArray();
        host.Clock.Pass(TimeSpan.FromMinutes(10));

        var locked = await host.Owner.Raw("/patients/new", fields);
        Assert.Equal(HttpStatusCode.Unauthorized, host.Owner.Answer.StatusCode);
        Assert.DoesNotContain("Sanz", locked.DocumentElement.OuterHtml);
        Assert.Equal(0, await host.Look(records => records.Patients.CountAsync()));

        var wrong = await Unlock(host.Owner, locked, "not the pass phrase");
        var open = await Unlock(host.Owner, wrong, PracticeHost.OwnerPassword);
        Assert.Equal(0, await host.Look(records => records.Patients.CountAsync()));
        var again = open.QuerySelector<IHtmlFormElement>("form[action='/patients/new']")!;
        await host.Owner.Raw(
            "/patients/new",
            [
                .. again.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Select(i => (i.Name!, i.Value)),
                .. again.QuerySelectorAll("textarea").OfType<IHtmlTextAreaElement>().Select(t => (t.Name!, t.Value)),
            ]
        );

        var patient = await host.Look(records => records.Patients.SingleAsync());
        Assert.Equal(("Eva", "Sanz", "first line\nsecond"), (patient.Given, patient.Family, patient.Note));
    }

    [Fact]
    public async Task A_form_of_another_site_is_not_kept()
    {
        await using var host = await PracticeHost.Begin();
        host.Clock.Pass(TimeSpan.FromMinutes(10));

        var answer = await host.Owner.Raw("/patients/new", ("given", "Eva"), ("family", "Sanz"));

        Assert.Equal(HttpStatusCode.BadRequest, host.Owner.Answer.StatusCode);
        Assert.Empty(answer.QuerySelectorAll("[name=kept]"));
    }

    [Fact]
    public async Task Somebody_else_cannot_open_what_was_sealed()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.PostFrom("/patients", "/lock");

        var open = await host.Owner.PostFrom("/unlock", "/unlock", ("password", PracticeHost.OwnerPassword), ("kept", "CfDJ8forged"));

        Assert.Equal("/", host.Owner.Path);
        Assert.Empty(open.QuerySelectorAll("textarea[hidden]"));
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy_it_was()
    {
        await using var host = await PracticeHost.Begin();
        for (var i = 0; i <= 12 * 15; i++)
        {
            host.Clock.Pass(TimeSpan.FromMinutes(4));
            await host.Owner.Get("/account/phrase");
            if (host.Owner.Path.StartsWith("/sign-in", StringComparison.Ordinal))
                break;
        }

        Assert.StartsWith("/sign-in", host.Owner.Path, StringComparison.Ordinal);
    }

    private static Task<IHtmlDocument> Unlock(Browser browser, IHtmlDocument page, string password)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[action='/unlock']")
            .First(f => f.QuerySelector("[name=password]") is not null);
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(i => (i.Name!, i.Value));
        return browser.Raw("/unlock", [.. hidden, ("password", password)]);
    }
}
