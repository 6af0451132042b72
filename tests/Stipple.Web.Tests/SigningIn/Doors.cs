using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Stipple.Web.Tests.SigningIn;

/// <summary>What people do at the door, for tests.</summary>
internal static class Doors
{
    public static Task<IHtmlDocument> SignIn(this Browser browser, string login, string password, string to = "/") =>
        browser.Post($"/sign-in?to={Uri.EscapeDataString(to)}", "/sign-in", ("login", login), ("password", password));

    public static async Task<Browser> OwnerElsewhere(this PracticeHost host)
    {
        var other = host.NewBrowser();
        await other.SignIn(PracticeHost.OwnerLogin, PracticeHost.OwnerPassword);
        return other;
    }

    /// <summary>Adds an authenticator to the owner; the answer is its secret and the recovery codes.</summary>
    public static async Task<(string Secret, string[] Codes)> AddAuthenticator(this Browser browser, string password)
    {
        const string Page = "/account/second-factor";
        await browser.PostFrom(Page, $"{Page}/begin", ("password", password));
        var secret = (await browser.Get(Page)).QuerySelector("code.secret")!.TextContent;
        var shown = await browser.PostFrom(Page, $"{Page}/confirm", ("code", Totp.Now(secret, -1)));
        return (secret, [.. shown.QuerySelectorAll(".codes li").Select(li => li.TextContent)]);
    }

    private static Task<IHtmlDocument> Post(this Browser browser, string page, string path, params (string, string)[] fields) =>
        browser.PostFrom(page, path, fields);
}
