using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Stipple.Records.People;
using Stipple.Web.Hosting;
using Stipple.Web.Tests.Staff;

namespace Stipple.Web.Tests.Security;

public class HostileTests
{
    private const string Markup = "<img src=x onerror=alert(1)>'\"; DROP TABLE AspNetUsers;--{{7*7}}";

    [Fact]
    public async Task Markup_in_names_is_shown_as_text_wherever_they_stand()
    {
        await using var host = await PracticeHost.Begin();
        var (id, eva) = await host.HireAndEnter("eva", Role.Auditor);
        await host.Owner.Post($"/practice/people/{id}", ("name", Markup), ("password", PracticeHost.OwnerPassword));
        await host.Owner.Post("/practice", ("name", Markup), ("address", Markup));
        await host.Owner.Post("/account/tokens", ("purpose", Markup), ("permissions", "SeePatients"), ("until", "2027-01-01"));

        foreach (
            var path in (string[])
                ["/practice", "/practice/people", $"/practice/people/{id}", "/account/tokens", "/trail", $"/sign-in?to=/{Markup}"]
        )
        {
            var page = await host.Owner.Get(path);
            Assert.Equal(HttpStatusCode.OK, host.Owner.Answer.StatusCode);
            Assert.Empty(page.QuerySelectorAll("img, script:not([src]), [onerror]"));
        }
        Assert.Contains(Markup, (await eva.Get("/account")).Body!.TextContent);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/lock")]
    [InlineData("/account/phrase")]
    public async Task A_form_without_its_guard_or_with_that_of_another_is_refused(string path)
    {
        await using var host = await PracticeHost.Begin();
        var (_, eva) = await host.HireAndEnter("eva", Role.Assistant);
        var guard = (await eva.Get("/account/phrase")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var forged in (string[])["", "x", guard, guard[..^3] + "abc"])
        {
            await host.Owner.Raw(path, ("__RequestVerificationToken", forged));
            Assert.Equal(HttpStatusCode.BadRequest, host.Owner.Answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_cookie_that_was_altered_opens_nothing()
    {
        await using var host = await PracticeHost.Begin();
        using var thief = host.NewBrowser();

        foreach (var cookie in (string[])["stipple=x", "stipple=CfDJ8AAAA", $"stipple={new string('A', 5000)}"])
        {
            await thief.Send(HttpMethod.Get, "/patients", null, ("Cookie", cookie));
            Assert.StartsWith("/sign-in", thief.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/lock")]
    [InlineData("/unlock")]
    [InlineData("/patients/new")]
    public async Task A_form_of_too_many_fields_is_refused_without_failing(string path)
    {
        await using var host = await PracticeHost.Begin();
        using var body = new StringContent(
            string.Join('&', Enumerable.Range(0, 5000).Select(i => $"f{i}=1")),
            System.Text.Encoding.UTF8,
            "application/x-www-form-urlencoded"
        );

        await host.Owner.Send(HttpMethod.Post, path, body);

        Assert.InRange((int)host.Owner.Answer.StatusCode, 400, 413);
    }

    [Fact]
    public async Task A_body_larger_than_any_form_is_not_read_to_its_end()
    {
        var folder = Directory.CreateTempSubdirectory("stipple-test").FullName;
        // A real listener: the limit is its own.
        await using (
            var app = Application.Build(
                ["--urls=http://127.0.0.1:0"],
                builder => builder.Configuration.AddInMemoryCollection([new("Folder", folder), new("Logging:LogLevel:Default", "None")])
            )
        )
        {
            await Stipple.Web.Hosting.Preparation.Run(app, TestContext.Current.CancellationToken);
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            foreach (var path in (string[])["/sign-in", "/lock", "/begin", "/api/v1/patients"])
            {
                using var body = new FormUrlEncodedContent([
                    KeyValuePair.Create("login", new string('x', (int)Application.LargestBody + 1)),
                ]);
                var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);
                Assert.Equal(
                    path.StartsWith("/api", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.RequestEntityTooLarge,
                    answer.StatusCode
                );
            }
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
