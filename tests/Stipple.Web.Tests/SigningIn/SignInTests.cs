using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Stipple.Web.Tests.SigningIn;

public class SignInTests
{
    [Fact]
    public async Task Five_wrong_pass_phrases_close_the_door_to_the_right_one_and_say_nothing_of_who_works_here()
    {
        await using var host = await PracticeHost.Begin();
        var browser = host.NewBrowser();

        var words = new List<string>();
        for (var i = 0; i < 5; i++)
            words.Add((await browser.SignIn(PracticeHost.OwnerLogin, "not the pass phrase")).QuerySelector(".faults")!.TextContent);
        words.Add((await browser.SignIn("nobody-here", "not the pass phrase")).QuerySelector(".faults")!.TextContent);
        words.Add((await browser.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword)).QuerySelector(".faults")!.TextContent);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Answer.StatusCode);
        Assert.Single(words.Distinct());
    }

    [Theory]
    [InlineData("/patients", "/patients")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task Signing_in_leads_to_addresses_of_this_application_only(string to, string lands)
    {
        await using var host = await PracticeHost.Begin();
        var browser = host.NewBrowser();

        await browser.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword, to);

        Assert.Equal(lands, browser.Path);
        Assert.Equal(HttpStatusCode.OK, browser.Answer.StatusCode);
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_and_each_of_its_codes_works_once()
    {
        await using var host = await PracticeHost.Begin();
        var (secret, codes) = await host.Owner.AddAuthenticator(PracticeHost.OwnerPassword);
        Assert.Equal(10, codes.Length);
        Assert.Equal(HttpStatusCode.OK, (await Status(host.Owner, "/patients")));

        var browser = host.NewBrowser();
        await browser.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword, "/patients");
        Assert.StartsWith("/sign-in/code", browser.Path, StringComparison.Ordinal);
        await browser.Get("/patients");
        Assert.StartsWith("/sign-in", browser.Path, StringComparison.Ordinal);

        var code = Totp.Now(secret);
        await browser.PostFrom("/sign-in/code?to=/patients", "/sign-in/code", ("code", code.Insert(3, " ")));
        Assert.Equal("/patients", browser.Path);

        var thief = host.NewBrowser();
        await thief.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword);
        await thief.PostFrom("/sign-in/code", "/sign-in/code", ("code", code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Answer.StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_opens_the_door_once()
    {
        await using var host = await PracticeHost.Begin();
        var (_, codes) = await host.Owner.AddAuthenticator(PracticeHost.OwnerPassword);

        var landed = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            var browser = host.NewBrowser();
            await browser.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword);
            await browser.PostFrom("/sign-in/code", "/sign-in/code", ("recovery", codes[3].ToLowerInvariant()));
            landed.Add(browser.Path);
        }

        Assert.Equal(["/", "/sign-in/code"], landed);
    }

    [Fact]
    public async Task Five_wrong_codes_close_the_door_to_the_right_one()
    {
        await using var host = await PracticeHost.Begin();
        var (secret, _) = await host.Owner.AddAuthenticator(PracticeHost.OwnerPassword);
        var browser = host.NewBrowser();
        await browser.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword);

        for (var i = 0; i < 5; i++)
            await browser.PostFrom("/sign-in/code", "/sign-in/code", ("code", "000000"));
        await browser.PostFrom("/sign-in/code", "/sign-in/code", ("code", Totp.Now(secret)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Answer.StatusCode);
    }

    [Fact]
    public async Task Signing_in_and_being_refused_stand_in_the_trail()
    {
        await using var host = await PracticeHost.Begin();
        var browser = host.NewBrowser();
        await browser.SignIn(PracticeHost.OwnerLogin, "not the pass phrase");
        await browser.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword);

        var lines = await host.Look(records =>
            records.Trail.Where(t => t.Kind == "Account").OrderBy(t => t.Number).Select(t => t.What).ToListAsync()
        );

        // The first is the host's own browser.
        Assert.Equal(["sign-in", "sign-in refused", "sign-in"], lines);
    }

    private static async Task<HttpStatusCode> Status(Browser browser, string path)
    {
        await browser.Get(path);
        return browser.Answer.StatusCode;
    }
}
