using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Hosting;
using Stipple.Web.Tests.SigningIn;
using Stipple.Web.Tests.Staff;

namespace Stipple.Web.Tests.Security;

/// <summary>Every address, asked for by everybody.</summary>
public class EveryDoorTests
{
    // What anybody may ask for. An address that joins this list is a decision, not an accident.
    private static readonly string[] Open =
    [
        "GET /api",
        "GET /api/{documentName}.json",
        "GET /begin",
        "GET /calendar/{secret}.ics",
        $"GET {ChartStyles.Path}",
        "GET /demonstration/enter",
        "GET /health/live",
        "GET /health/ready",
        "GET /sign-in",
        "GET /sign-in/code",
        "GET /unlock",
        "POST /begin",
        "POST /demonstration",
        "POST /lock",
        "POST /sign-in",
        "POST /sign-in/code",
        "POST /sign-in/passkey",
        "POST /sign-in/passkey/options",
        "POST /sign-out",
        "POST /unlock",
    ];

    [Fact]
    public async Task Every_address_needs_one_permission_but_those_on_the_list()
    {
        await using var host = await PracticeHost.Begin();
        var doors = Door.All(host.Services);

        Assert.Equal(Open, doors.Where(d => d.Open).Select(d => d.Name).Order(StringComparer.Ordinal));
        Assert.Empty(doors.Where(d => !d.Open && !d.IsPage && !d.IsApi).Select(d => d.Name));
        Assert.Empty(doors.Where(d => d.IsPage && d.Pattern.StartsWith("/api/", StringComparison.Ordinal)).Select(d => d.Name));
        Assert.True(doors.Count > 50, $"Only {doors.Count} addresses were found.");
    }

    [Fact]
    public async Task Every_address_refuses_whoever_is_not_signed_in_and_every_role_that_may_not()
    {
        await using var host = await PracticeHost.Begin();
        var doors = Door.All(host.Services).Where(d => !d.Open).ToList();
        var wrong = new List<string>();
        using var nobody = host.NewBrowser();
        foreach (var door in doors)
        {
            var got = await Ask(nobody, door);
            var refused = door.IsPage && door.Method == "GET" ? SentTo(nobody, "/sign-in") : got is HttpStatusCode.Unauthorized;
            if (!refused)
                wrong.Add($"nobody: {door.Name} gave {got}");
        }
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = role is Role.Owner ? host.Owner : (await host.HireAndEnter($"{role}", role)).Browser;
            foreach (var door in doors)
            {
                var got = await Ask(person, door);
                var may = RolePermissions.Of(role).Contains(door.Needs);
                var right =
                    door.IsApi ? got is HttpStatusCode.Unauthorized
                    : !may ? got is HttpStatusCode.Forbidden
                    // Without the guard of the form nothing is done even by who may.
                    : door.Method != "GET" ? got is HttpStatusCode.BadRequest
                    : got is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
                        && (int)got < 500
                        && !SentTo(person, "/sign-in")
                        && !SentTo(person, "/unlock");
                if (!right)
                    wrong.Add($"{role}: {door.Name} gave {got} at {person.Path}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_token_opens_what_its_owners_role_may_and_no_page()
    {
        await using var host = await PracticeHost.Begin();
        var doors = Door.All(host.Services).Where(d => !d.Open).ToList();
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var id =
                role is Role.Owner
                    ? await host.Look(records => Task.FromResult(records.Users.Single().Id))
                    : await host.Hire($"{role}", role);
            var token = await Token(host, id);
            using var program = host.NewBrowser();
            foreach (var door in doors)
            {
                var got = await Ask(program, door, ("Authorization", $"Bearer {token}"));
                var may = RolePermissions.Of(role).Contains(door.Needs);
                var right =
                    door.IsPage ? SentTo(program, "/sign-in") || got is HttpStatusCode.Unauthorized
                    : may ? got is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && (int)got < 500
                    : got is HttpStatusCode.Forbidden;
                if (!right)
                    wrong.Add($"{role}: {door.Name} gave {got}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_locked_screen_opens_nothing_but_the_lock()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.PostFrom("/patients", "/lock");
        var wrong = new List<string>();
        foreach (var door in Door.All(host.Services).Where(d => d.IsPage))
        {
            var got = await Ask(host.Owner, door);
            var right =
                door.Method == "GET" ? SentTo(host.Owner, "/unlock") : got is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest;
            if (!right)
                wrong.Add($"{door.Name} gave {got} at {host.Owner.Path}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_one_time_pass_phrase_opens_nothing_but_its_change()
    {
        await using var host = await PracticeHost.Begin();
        await host.Hire("eva", Role.Owner);
        using var eva = host.NewBrowser();
        await eva.SignIn("eva", Hiring.Once);
        var wrong = new List<string>();
        foreach (var door in Door.All(host.Services).Where(d => d.IsPage && d.Needs is not Permission.OwnPhrase))
        {
            var got = await Ask(eva, door);
            var right = door.Method == "GET" ? SentTo(eva, "/account/phrase") : got is HttpStatusCode.Forbidden;
            if (!right)
                wrong.Add($"{door.Name} gave {got} at {eva.Path}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_answer_keeps_the_browser_from_what_no_page_asks_for()
    {
        await using var host = await PracticeHost.Begin();
        var wrong = new List<string>();
        foreach (var door in Door.All(host.Services).Append(new Door("GET", "/nothing/here", false, [])))
        {
            await Ask(host.Owner, door);
            var headers = host.Owner.Answer.Headers;
            string Of(string name) => headers.TryGetValues(name, out var values) ? string.Join(' ', values) : "";
            var policy = Of("Content-Security-Policy");
            if (
                !policy.Contains("default-src 'none'", StringComparison.Ordinal)
                || policy.Contains("unsafe", StringComparison.Ordinal)
                || !policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
                || Of("X-Content-Type-Options") != "nosniff"
                || Of("Referrer-Policy") != "no-referrer"
                || !(Of("Cache-Control").Contains("no-store", StringComparison.Ordinal) || IsStyle(door))
                || Of("Server").Length > 0
            )
                wrong.Add($"{door.Name}: {headers}");
        }
        Assert.Empty(wrong);
    }

    // A style sheet tells nothing of anybody, and its address changes with it.
    private static bool IsStyle(Door door) => string.Equals(door.Pattern, ChartStyles.Path, StringComparison.Ordinal);

    private static bool SentTo(Browser browser, string path) => browser.Path.StartsWith(path, StringComparison.Ordinal);

    private static async Task<HttpStatusCode> Ask(Browser browser, Door door, params (string, string)[] headers)
    {
        using HttpContent? body =
            door.Method == "GET" ? null
            : door.IsApi ? new StringContent("{}", Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent([KeyValuePair.Create("name", "<b>x</b>")]);
        await browser.Send(new HttpMethod(door.Method), door.Address, body, headers);
        return browser.Answer.StatusCode;
    }

    // A token of everything there is, which its owner's role bounds.
    private static async Task<string> Token(PracticeHost host, Guid owner)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        var token = $"{TokenDoor.Prefix}{Guid.NewGuid():N}";
        records.Add(
            new ApiToken
            {
                Id = Guid.CreateVersion7(),
                Purpose = "Test",
                StaffId = owner,
                Hash = TokenDoor.HashOf(token),
                Permissions = string.Join(',', Enum.GetValues<Permission>()),
                Expires = host.Clock.Now.AddDays(1),
            }
        );
        await records.SaveChangesAsync();
        return token;
    }
}
