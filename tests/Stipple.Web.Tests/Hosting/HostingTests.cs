using System.Net;
using Microsoft.Extensions.Configuration;
using Stipple.Web.Hosting;

namespace Stipple.Web.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task Scripts_and_styles_are_named_by_their_content_and_kept_by_the_browser_pages_are_not()
    {
        await using var host = await PracticeHost.Begin(begun: false);
        var browser = host.NewBrowser();

        var page = await browser.Get("/begin");
        Assert.Contains("no-store", browser.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Matches("^/built/style\\.[a-z0-9]+\\.css$", style);
        await browser.Get(style);

        Assert.Equal(HttpStatusCode.OK, browser.Answer.StatusCode);
        Assert.NotEmpty(await browser.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("no-store", browser.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/built/chunk-1A2B3C4D.js", true)]
    [InlineData("/built/ibm-plex-sans-latin-400-normal-COQVXTP6.woff2", true)]
    [InlineData("/built/stipple.js", false)]
    [InlineData("/built/not-a-hash-abcdefgh.js", false)]
    [InlineData("/patients/x-1A2B3C4D.js", false)]
    [InlineData("/built/-", false)]
    public void A_name_that_holds_a_hash_is_told_from_one_that_does_not(string path, bool holds) =>
        Assert.Equal(holds, BuiltFiles.NamesItsContent(path));

    [Theory]
    [InlineData("http", null, true)]
    [InlineData("https", "same-origin", true)]
    [InlineData("https", "none", true)]
    [InlineData("https", "cross-site", false)]
    [InlineData("https", "same-site", false)]
    [InlineData("https", null, false)]
    public async Task A_page_another_site_asks_for_is_not_compressed(string scheme, string? from, bool compressed)
    {
        await using var host = await PracticeHost.Begin(begun: false);
        var browser = host.NewBrowser();
        List<(string, string)> headers = [("Accept-Encoding", "br, gzip")];
        if (from is not null)
            headers.Add(("Sec-Fetch-Site", from));

        await browser.Send(HttpMethod.Get, $"{scheme}://localhost/begin", null, [.. headers]);

        Assert.Equal(compressed, browser.Answer.Content.Headers.ContentEncoding.Count > 0);
    }

    [Fact]
    public async Task Only_a_proxy_that_was_named_is_believed()
    {
        await using var trusting = await PracticeHost.Begin(begun: false, ("Proxies", "10.1.0.0/16"));
        await using var alone = await PracticeHost.Begin(begun: false);

        foreach (
            var (host, peer, believed) in new[] { (trusting, "10.1.2.3", true), (trusting, "10.2.2.3", false), (alone, "10.1.2.3", false) }
        )
        {
            var answer = await host.Send(http =>
            {
                http.Request.Path = "/begin";
                http.Connection.RemoteIpAddress = IPAddress.Parse(peer);
                http.Request.Headers["X-Forwarded-For"] = "203.0.113.7";
                http.Request.Headers["X-Forwarded-Proto"] = "https";
            });
            // Over HTTPS, as the proxy says, browsers are told to stay there.
            Assert.Equal(believed, answer.Response.Headers.StrictTransportSecurity.Count > 0);
            Assert.Equal(believed, answer.Response.Headers.SetCookie.ToString().Contains("secure", StringComparison.Ordinal));
            Assert.Equal(believed ? "203.0.113.7" : peer, answer.Connection.RemoteIpAddress!.ToString());
        }
    }

    [Fact]
    public async Task Who_asks_under_another_name_than_the_public_one_is_refused()
    {
        await using var host = await PracticeHost.Begin(begun: false, ("PublicBase", "https://skin.example.org"));

        foreach (var (name, status) in new[] { ("skin.example.org", 200), ("localhost", 200), ("evil.example.com", 400) })
        {
            var answer = await host.Send(http =>
            {
                http.Request.Path = "/begin";
                http.Request.Host = new(name);
            });
            Assert.Equal(status, answer.Response.StatusCode);
        }
    }

    [Fact]
    public async Task Health_says_whether_the_store_answers()
    {
        await using var host = await PracticeHost.Begin(begun: false);
        var browser = host.NewBrowser();

        await browser.Get("/health/live");
        Assert.Equal(HttpStatusCode.OK, browser.Answer.StatusCode);
        await browser.Get("/health/ready");
        Assert.Equal(HttpStatusCode.OK, browser.Answer.StatusCode);
    }

    [Fact]
    public void Settings_that_are_not_as_they_must_be_are_all_named()
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            Settings(("PublicBase", "ftp://x"), ("Proxies", "10.0.0.0/8, 300.1.1.1, here"), ("BehindProxy", "perhaps"))
        );

        foreach (var found in new[] { "ftp://x", "300.1.1.1", "here", "perhaps" })
            Assert.Contains($"'{found}'", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'10.0.0.0/8'", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Settings(("PublicBase", "https://example.org/stipple")));
    }

    private static WebSettings Settings(params (string Name, string Value)[] settings) =>
        WebSettings.Of(
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build()
        );
}
