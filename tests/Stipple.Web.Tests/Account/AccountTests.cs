using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Tests.SigningIn;

namespace Stipple.Web.Tests.Account;

public class AccountTests
{
    [Fact]
    public async Task A_new_pass_phrase_signs_other_devices_out_and_not_the_one_it_was_changed_on()
    {
        await using var host = await PracticeHost.Begin();
        var other = await host.OwnerElsewhere();

        await host.Owner.Post("/account/phrase", ("current", PracticeHost.OwnerPassword), ("next", "quite another long phrase"));
        Assert.Equal("/account", host.Owner.Path);
        await other.Get("/patients");

        Assert.StartsWith("/sign-in", other.Path, StringComparison.Ordinal);
        await other.SignIn(PracticeHost.OwnerLogin, "quite another long phrase");
        Assert.Equal("/", other.Path);
    }

    [Theory]
    [InlineData("/account/phrase", "current", "next", "quite another long phrase")]
    [InlineData("/account/pin", "password", "pin", "7391")]
    public async Task An_open_screen_alone_does_not_change_how_one_signs_in(string page, string proof, string field, string value)
    {
        await using var host = await PracticeHost.Begin();

        var answer = await host.Owner.Post(page, (proof, "not the pass phrase"), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.NotNull(answer.QuerySelector(".faults"));
        Assert.Null(await host.Look(records => records.Users.Select(u => u.PinHash).SingleAsync()));
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("98765432")]
    [InlineData("0000")]
    [InlineData("123")]
    [InlineData("12a9")]
    public async Task A_short_code_that_anybody_tries_first_or_that_is_none_is_refused(string pin)
    {
        await using var host = await PracticeHost.Begin();

        await host.Owner.Post("/account/pin", ("pin", pin), ("password", PracticeHost.OwnerPassword));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task The_secret_of_an_authenticator_is_shown_as_a_drawing_until_its_first_code_was_typed_and_never_again()
    {
        await using var host = await PracticeHost.Begin();
        const string Page = "/account/second-factor";
        Assert.Null((await host.Owner.Get(Page)).QuerySelector("svg"));
        await host.Owner.PostFrom(Page, $"{Page}/begin", ("password", PracticeHost.OwnerPassword));
        Assert.NotNull((await host.Owner.Get(Page)).QuerySelector(".factor-code svg path, .factor-code svg rect"));

        await host.Owner.PostFrom(Page, $"{Page}/confirm", ("code", "000000"));
        Assert.False(await host.Look(records => records.Users.Select(u => u.TwoFactorEnabled).SingleAsync()));
        var secret = (await host.Owner.Get(Page)).QuerySelector("code.secret")!.TextContent;
        var codes = await host.Owner.PostFrom(Page, $"{Page}/confirm", ("code", Totp.Now(secret)));

        Assert.Equal(10, codes.QuerySelectorAll(".codes li").Distinct().Count());
        Assert.Null((await host.Owner.Get(Page)).QuerySelector("svg, code.secret"));
        await host.Owner.PostFrom(Page, $"{Page}/off", ("password", PracticeHost.OwnerPassword));
        Assert.Null((await host.Owner.Get(Page)).QuerySelector("svg, code.secret"));
    }

    [Fact]
    public async Task A_passkey_signs_in_without_a_pass_phrase_until_it_is_removed()
    {
        await using var host = await PracticeHost.Begin();
        using var passkey = new SoftPasskey();
        const string Page = "/account/passkeys";
        var options = await Options(host.Owner, Page, $"{Page}/options");
        var added = await host.Owner.Post(
            Page,
            ("name", "Tablet"),
            ("password", PracticeHost.OwnerPassword),
            ("credential", passkey.Make(options))
        );
        Assert.Null(added.QuerySelector(".faults")?.TextContent);
        Assert.Contains("Tablet", (await host.Owner.Get(Page)).Body!.TextContent);

        var browser = host.NewBrowser();
        var used = passkey.Use(await Options(browser, "/sign-in", "/sign-in/passkey/options"));
        await browser.PostFrom("/sign-in?to=/patients", "/sign-in/passkey", ("credential", used));
        Assert.Equal("/patients", browser.Path);

        var thief = host.NewBrowser();
        await Options(thief, "/sign-in", "/sign-in/passkey/options");
        await thief.PostFrom("/sign-in", "/sign-in/passkey", ("credential", used));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Answer.StatusCode);

        var key = (await host.Owner.Get(Page)).QuerySelector("form[action$='/remove']")!.GetAttribute("action")!;
        await host.Owner.PostFrom(Page, key.Replace("/remove", "/name"), ("name", "Phone"));
        Assert.Contains("Phone", (await host.Owner.Get(Page)).Body!.TextContent);
        await host.Owner.PostFrom(Page, key);
        var again = host.NewBrowser();
        await again.PostFrom(
            "/sign-in",
            "/sign-in/passkey",
            ("credential", passkey.Use(await Options(again, "/sign-in", "/sign-in/passkey/options")))
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("[1,2,3]")]
    public async Task A_passkey_that_is_none_is_refused(string credential)
    {
        await using var host = await PracticeHost.Begin();
        var browser = host.NewBrowser();
        await browser.PostFrom("/sign-in", "/sign-in/passkey", ("credential", credential));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Answer.StatusCode);
        await Options(browser, "/sign-in", "/sign-in/passkey/options");
        await browser.PostFrom("/sign-in", "/sign-in/passkey", ("credential", credential));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Answer.StatusCode);
    }

    [Fact]
    public async Task A_calendar_tells_times_and_initials_and_nothing_else_until_it_is_taken_back()
    {
        await using var host = await PracticeHost.Begin();
        await Visit(host);
        var made = await host.Owner.Post("/account/calendar", ("everybody", "true"));
        var path = new Uri(made.QuerySelector("code.secret")!.TextContent).AbsolutePath;

        var stranger = host.NewBrowser();
        await stranger.Get(path);
        var calendar = await stranger.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", stranger.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:M. G.\r\n", calendar);
        Assert.Contains("DTSTART:20261124T100000Z\r\nDTEND:20261124T104500Z\r\n", calendar);
        foreach (var secret in (string[])["María", "González", "session", "600"])
            Assert.DoesNotContain(secret, calendar, StringComparison.OrdinalIgnoreCase);

        var revoke = (await host.Owner.Get("/account/calendar")).QuerySelector("form[action$='/revoke']")!.GetAttribute("action")!;
        await host.Owner.PostFrom("/account/calendar", revoke);
        await stranger.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Answer.StatusCode);
        await stranger.Get("/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Answer.StatusCode);
    }

    private static Task<int> Visit(PracticeHost host) =>
        host.Look(records =>
        {
            var patient = new Patient
            {
                Id = Guid.CreateVersion7(),
                Given = "María José",
                Family = "González",
                Phone = "600",
            };
            records.Add(patient);
            records.Add(
                new Visit
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = patient.Id,
                    At = new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero),
                    Minutes = 45,
                    Purpose = "session",
                }
            );
            return records.SaveChangesAsync();
        });

    // What the island does: asks for options with the guard of the form.
    private static async Task<string> Options(Browser browser, string page, string path)
    {
        var guard = (await browser.Get(page))
            .QuerySelector<IHtmlInputElement>("[data-island=passkey] [name=__RequestVerificationToken]")!
            .Value;
        await browser.Send(HttpMethod.Post, path, null, ("X-Stipple-Form", guard));
        Assert.Equal(HttpStatusCode.OK, browser.Answer.StatusCode);
        return await browser.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
