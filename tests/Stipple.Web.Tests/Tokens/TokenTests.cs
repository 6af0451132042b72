using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Tests.Staff;

namespace Stipple.Web.Tests.Tokens;

public class TokenTests
{
    private const string Patient = """{"given":"Eva","family":"Sanz","birth":"1990-03-05","sex":"female"}""";

    [Fact]
    public async Task A_token_does_what_was_ticked_and_no_more_and_is_kept_as_a_hash()
    {
        await using var host = await PracticeHost.Begin();
        var token = await Make(host.Owner, "2027-05-01", Permission.SeePatients);
        var program = host.NewBrowser();

        Assert.Equal(HttpStatusCode.OK, await Read(program, token));
        Assert.Equal(HttpStatusCode.Forbidden, await Write(program, token));
        Assert.Equal(HttpStatusCode.Unauthorized, await Read(program, token[..^1]));
        await program.Send(HttpMethod.Get, "/patients", null, ("Authorization", $"Bearer {token}"));
        Assert.StartsWith("/sign-in", program.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(token, (await host.Owner.Get("/account/tokens")).DocumentElement.OuterHtml);
        var kept = await host.Look(records => records.ApiTokens.SingleAsync());
        Assert.Equal(TokenDoor.HashOf(token), kept.Hash);
        Assert.Equal(new DateTimeOffset(2027, 5, 1, 22, 0, 0, TimeSpan.Zero), kept.Expires);
    }

    [Fact]
    public async Task A_token_ends_when_taken_back_and_on_its_day()
    {
        await using var host = await PracticeHost.Begin();
        var first = await Make(host.Owner, "2026-11-23", Permission.SeePatients);
        var second = await Make(host.Owner, "2027-11-23", Permission.SeePatients);
        var program = host.NewBrowser();
        Assert.Equal(HttpStatusCode.OK, await Read(program, first));

        var page = await host.Owner.Get("/account/tokens");
        var revoke = page.QuerySelectorAll("form[action$='/revoke']")[1].GetAttribute("action")!;
        await host.Owner.PostFrom("/account/tokens", revoke);
        Assert.Equal(HttpStatusCode.Unauthorized, await Read(program, second));
        host.Clock.Pass(TimeSpan.FromHours(15));
        Assert.Equal(HttpStatusCode.Unauthorized, await Read(program, first));
    }

    [Fact]
    public async Task A_token_may_never_more_than_its_owner_and_ends_with_them()
    {
        await using var host = await PracticeHost.Begin();
        var (id, eva) = await host.HireAndEnter("eva", Role.Practitioner);
        await eva.Post("/account/tokens", ("purpose", "More"), ("permissions", "ManageStaff"), ("until", "2027-01-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Answer.StatusCode);
        var token = await Make(eva, "2027-05-01", Permission.SeePatients, Permission.EditPatients);
        var program = host.NewBrowser();
        Assert.Equal(HttpStatusCode.Created, await Write(program, token));

        var page = $"/practice/people/{id}";
        await host.Owner.Post(page, ("role", "auditor"), ("password", PracticeHost.OwnerPassword));
        Assert.Equal(HttpStatusCode.Forbidden, await Write(program, token));
        Assert.Equal(HttpStatusCode.OK, await Read(program, token));
        await host.Owner.PostFrom(page, $"{page}/deactivate");
        Assert.Equal(HttpStatusCode.Unauthorized, await Read(program, token));
    }

    [Theory]
    [InlineData("2028-01-01", "SeePatients")]
    [InlineData("2026-11-22", "SeePatients")]
    [InlineData("2027-01-01", "OwnAccount")]
    [InlineData("2027-01-01", "Everything")]
    [InlineData("2027-01-01", null)]
    public async Task A_token_without_end_or_beyond_what_is_offered_is_refused(string until, string? permission)
    {
        await using var host = await PracticeHost.Begin();

        (string, string)[] may = permission is null ? [] : [("permissions", permission)];
        await host.Owner.Post("/account/tokens", [("purpose", "Test"), ("until", until), .. may]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(0, await host.Look(records => records.ApiTokens.CountAsync()));
    }

    [Fact]
    public async Task Nobody_takes_back_what_is_not_theirs()
    {
        await using var host = await PracticeHost.Begin();
        var (_, eva) = await host.HireAndEnter("eva", Role.Practitioner);
        var token = await Make(host.Owner, "2027-05-01", Permission.SeePatients);
        var id = await host.Look(records => records.ApiTokens.Select(t => t.Id).SingleAsync());
        var guard = (await eva.Get("/account/tokens")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await eva.Raw($"/account/tokens/{id}/revoke", ("__RequestVerificationToken", guard));

        Assert.Equal(HttpStatusCode.NotFound, eva.Answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Read(host.NewBrowser(), token));
    }

    private static async Task<string> Make(Browser browser, string until, params Permission[] permissions)
    {
        var made = await browser.Post(
            "/account/tokens",
            [("purpose", "A program"), ("until", until), .. permissions.Select(p => ("permissions", $"{p}"))]
        );
        return made.QuerySelector("code.secret")!.TextContent;
    }

    private static async Task<HttpStatusCode> Read(Browser program, string token)
    {
        await program.Send(HttpMethod.Get, "/api/v1/patients", null, ("Authorization", $"Bearer {token}"));
        return program.Answer.StatusCode;
    }

    private static async Task<HttpStatusCode> Write(Browser program, string token)
    {
        using var body = new StringContent(Patient, Encoding.UTF8, "application/json");
        await program.Send(HttpMethod.Post, "/api/v1/patients", body, ("Authorization", $"Bearer {token}"));
        return program.Answer.StatusCode;
    }
}
