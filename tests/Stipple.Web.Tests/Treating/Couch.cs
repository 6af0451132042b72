using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Practice.Sessions;
using Stipple.Records.Access;
using Stipple.Records.Courses;
using Stipple.Records.People;
using Stipple.Web.Access;

namespace Stipple.Web.Tests.Treating;

/// <summary>A practice with a patient who may be treated today: screened, consenting, with scars on both cheeks.</summary>
internal sealed class Couch(PracticeHost host) : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public PracticeHost Host => host;

    public Browser Owner => host.Owner;

    public Guid Patient { get; private set; }

    public static async Task<Couch> Begin()
    {
        var couch = new Couch(await PracticeHost.Begin());
        couch.Patient = await couch.NewPatient();
        return couch;
    }

    public async Task<Guid> NewPatient(bool ready = true)
    {
        await Owner.Post(
            "/patients/new",
            ("given", "Eva"),
            ("family", "Sanz"),
            ("birth", "1990-03-05"),
            ("sex", "female"),
            ("phototype", "III")
        );
        var id = Guid.Parse(Owner.Path.Split('/')[2]);
        if (ready)
            await host.Look(async records =>
            {
                records.Add(
                    new ConcernEntry
                    {
                        Id = Guid.CreateVersion7(),
                        PatientId = id,
                        Kind = "acne-scars",
                        Name = "scars",
                        Json = Scars(),
                    }
                );
                records.Add(
                    new ScreeningEntry
                    {
                        Id = Guid.CreateVersion7(),
                        PatientId = id,
                        Day = Today,
                        RulesVersion = "1",
                        Answers = "{}",
                        Verdict = "proceed",
                        Reasons = "[]",
                    }
                );
                records.Add(
                    new ConsentEntry
                    {
                        Id = Guid.CreateVersion7(),
                        PatientId = id,
                        Signer = "Eva Sanz",
                        Signature = "M0 0",
                        SignedAt = host.Clock.Now.AddHours(-1),
                    }
                );
                return await records.SaveChangesAsync();
            });
        return id;
    }

    /// <summary>Changes something in the store.</summary>
    public Task Put(Func<Records.RecordsContext, Task> change) =>
        host.Look(async records =>
        {
            await change(records);
            return await records.SaveChangesAsync();
        });

    /// <summary>Opens a session and returns its address.</summary>
    public async Task<string> Open(Browser? browser = null, Guid? patient = null)
    {
        browser ??= Owner;
        await browser.Post($"/patients/{patient ?? Patient}/sessions/new");
        return browser.Path;
    }

    /// <summary>Everything a session needs.</summary>
    public static (string Name, string Value)[] Whole(params (string Name, string Value)[] but)
    {
        var fields = new List<(string Name, string Value)>
        {
            ("device", "skinpen-precision"),
            ("cartridges[0].lot", "A1"),
            ("cartridges[0].expiry", "2027-12-31"),
            ("anaesthetic.kind", "none"),
            ("areas[0].zones", "cheek-left"),
            ("areas[0].needleLength", "1"),
            ("areas[0].passes", "3"),
            ("areas[0].endPoint", "pinpoint-bleeding"),
            ("pain", "3"),
        };
        fields.AddRange(SafetyQuestions.Today.Select(q => ($"answers.{q.Id}", "no")));
        fields.RemoveAll(f => but.Any(b => b.Name == f.Name));
        return [.. fields, .. but.Where(b => b.Value.Length > 0)];
    }

    /// <summary>Signs a session as it stands; every reason asked for is given.</summary>
    public static async Task<IHtmlDocument> Sign(Browser browser, string session)
    {
        var page = await browser.Get($"{session}/sign");
        var reasons = page.QuerySelectorAll("textarea[name^='reasons.']")
            .Select(r => (r.GetAttribute("name")!, "As agreed with the patient."));
        return await browser.PostFrom($"{session}/sign", $"{session}/sign", [.. reasons]);
    }

    /// <summary>Opens, types and signs a session.</summary>
    public async Task<string> Done(Guid? patient = null, params (string Name, string Value)[] but)
    {
        var session = await Open(patient: patient);
        await Owner.Post(session, Whole(but));
        await Sign(Owner, session);
        return session;
    }

    /// <summary>What the script of the page sends.</summary>
    public static async Task<JsonNode?> SendDraft(
        Browser browser,
        string session,
        int version,
        Guid send,
        params (string, string[])[] fields
    )
    {
        var page = await browser.Get(session);
        var body = new JsonObject { ["version"] = version, ["send"] = $"{send}" };
        foreach (var (name, values) in fields)
            body[name] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
        await browser.Send(
            HttpMethod.Post,
            $"{session}/draft",
            JsonContent.Create(body),
            ("X-Stipple-Form", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)
        );
        return JsonNode.Parse(await browser.Text());
    }

    /// <summary>The browser of somebody else who works here.</summary>
    public async Task<Browser> Colleague(Role role, string? scope = null, string login = "colleague")
    {
        await using var asked = host.Services.CreateAsyncScope();
        var made = await asked
            .ServiceProvider.GetRequiredService<UserManager<StaffMember>>()
            .CreateAsync(
                new StaffMember
                {
                    Id = Guid.CreateVersion7(),
                    UserName = login,
                    DisplayName = $"Colleague {login}",
                    Role = role,
                    Scope = scope,
                },
                PracticeHost.OwnerPassword
            );
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        var browser = host.NewBrowser();
        await browser.Post("/sign-in", ("login", login), ("password", PracticeHost.OwnerPassword));
        return browser;
    }

    /// <summary>A token that may do what its owner may.</summary>
    public async Task<string> Token(params Permission[] permissions)
    {
        const string secret = TokenDoor.Prefix + "test";
        await Put(async records =>
            records.Add(
                new ApiToken
                {
                    Id = Guid.CreateVersion7(),
                    StaffId = (await records.Users.FirstAsync()).Id,
                    Purpose = "test",
                    Hash = TokenDoor.HashOf(secret),
                    Permissions = string.Join(',', permissions),
                    Expires = host.Clock.Now.AddDays(1),
                }
            )
        );
        return secret;
    }

    /// <summary>Asks the interface.</summary>
    public async Task<JsonNode?> Api(HttpMethod method, string path, string token, JsonNode? body = null)
    {
        using var browser = host.NewBrowser();
        await browser.Send(method, $"/api/v1{path}", body is null ? null : JsonContent.Create(body), ("Authorization", $"Bearer {token}"));
        Answered = (int)browser.Answer.StatusCode;
        var text = await browser.Text();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>Status of the last answer of the interface.</summary>
    public int Answered { get; private set; }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static string Scars()
    {
        var course = new Course
        {
            Start = Today,
            Person = new Person
            {
                Age = 36,
                Sex = Sex.Female,
                Phototype = Phototype.III,
            },
            Concerns =
            [
                new AcneScars
                {
                    Id = "scars",
                    Zones = ["cheek-left", "cheek-right"],
                    Baseline = new Baseline("goodman-baron-qualitative", 3),
                },
            ],
        };
        return JsonNode.Parse(CourseWriter.Write(course))!["concerns"]![0]!.ToJsonString();
    }
}
