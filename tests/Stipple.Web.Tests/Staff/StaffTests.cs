using System.Net;
using System.Reflection;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Practice.Scope;
using Stipple.Records.People;
using Stipple.Web.Staff;
using Stipple.Web.Tests.SigningIn;

namespace Stipple.Web.Tests.Staff;

public class StaffTests
{
    [Fact]
    public async Task Somebody_new_chooses_their_own_pass_phrase_before_anything_else()
    {
        await using var host = await PracticeHost.Begin();
        await host.Hire("eva", Role.Practitioner);
        var eva = host.NewBrowser();

        await eva.SignIn("eva", Hiring.Once, "/patients");
        Assert.StartsWith("/account/phrase", eva.Path, StringComparison.Ordinal);
        foreach (var page in (string[])["/patients", "/account", "/account/tokens", "/"])
        {
            await eva.Get(page);
            Assert.StartsWith("/account/phrase", eva.Path, StringComparison.Ordinal);
        }
        await eva.Post("/account/phrase", ("current", Hiring.Once), ("next", Hiring.Once));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Answer.StatusCode);
        await eva.Post("/account/phrase", ("current", Hiring.Once), ("next", "words of her own"));

        Assert.Equal("/", eva.Path);
        await eva.Get("/patients");
        Assert.Equal("/patients", eva.Path);
    }

    [Fact]
    public async Task A_change_of_role_acts_on_the_next_request_of_a_session_that_is_open()
    {
        await using var host = await PracticeHost.Begin();
        var (id, eva) = await host.HireAndEnter("eva", Role.Practitioner);
        // Renewed once and more: what a cookie was allowed then must not outlive the role.
        for (var i = 0; i < 3; i++)
        {
            host.Clock.Pass(TimeSpan.FromMinutes(1));
            await eva.Get("/patients/new");
            Assert.Equal(HttpStatusCode.OK, eva.Answer.StatusCode);
        }

        await host.Owner.Post($"/practice/people/{id}", ("name", "Eva"), ("role", "auditor"), ("password", PracticeHost.OwnerPassword));
        await eva.Get("/patients/new");

        Assert.Equal(HttpStatusCode.Forbidden, eva.Answer.StatusCode);
        await eva.Get("/trail");
        Assert.Equal(HttpStatusCode.OK, eva.Answer.StatusCode);
    }

    [Fact]
    public async Task Ending_somebodys_access_acts_on_the_next_request_and_at_the_door()
    {
        await using var host = await PracticeHost.Begin();
        var (id, eva) = await host.HireAndEnter("eva", Role.Assistant);

        await host.Owner.PostFrom($"/practice/people/{id}", $"/practice/people/{id}/deactivate");
        await eva.Get("/patients");
        Assert.StartsWith("/sign-in", eva.Path, StringComparison.Ordinal);
        await eva.SignIn("eva", Hiring.Own);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eva.Answer.StatusCode);

        await host.Owner.PostFrom($"/practice/people/{id}", $"/practice/people/{id}/activate");
        await eva.SignIn("eva", Hiring.Own);
        Assert.Equal("/", eva.Path);
    }

    [Fact]
    public async Task The_last_owner_stays_and_nobody_ends_their_own_access()
    {
        await using var host = await PracticeHost.Begin();
        var owner = await host.Look(records => records.Users.Select(u => u.Id).SingleAsync());
        var page = $"/practice/people/{owner}";
        await host.Owner.Post(page, ("role", "practitioner"), ("password", PracticeHost.OwnerPassword));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);

        var guard = (await host.Owner.Get(page)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await host.Owner.Raw($"{page}/deactivate", ("__RequestVerificationToken", guard));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);

        await host.Hire("eva", Role.Owner);
        await host.Owner.Raw($"{page}/deactivate", ("__RequestVerificationToken", guard));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        await host.Owner.Post(page, ("role", "practitioner"), ("password", PracticeHost.OwnerPassword));
        Assert.Equal(
            Role.Practitioner,
            await host.Look(records => records.Users.Where(u => u.Id == owner).Select(u => u.Role).SingleAsync())
        );
    }

    [Fact]
    public async Task A_lost_pass_phrase_and_second_factor_are_renewed_by_the_owner_and_open_sessions_end()
    {
        await using var host = await PracticeHost.Begin();
        var (id, eva) = await host.HireAndEnter("eva", Role.Practitioner);
        await eva.AddAuthenticator(Hiring.Own);
        await eva.Post("/account/pin", ("pin", "7391"), ("password", Hiring.Own));

        var page = $"/practice/people/{id}";
        await host.Owner.PostFrom(page, $"{page}/phrase", ("once", "a phrase for once"), ("factors", "true"), ("proof", "wrong"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        await host.Owner.PostFrom(
            page,
            $"{page}/phrase",
            ("once", "a phrase for once"),
            ("factors", "true"),
            ("proof", PracticeHost.OwnerPassword)
        );

        await eva.Get("/patients");
        Assert.StartsWith("/sign-in", eva.Path, StringComparison.Ordinal);
        await eva.SignIn("eva", "a phrase for once");
        Assert.StartsWith("/account/phrase", eva.Path, StringComparison.Ordinal);
        Assert.Null(await host.Look(records => records.Users.Where(u => u.Id == id).Select(u => u.PinHash).SingleAsync()));
    }

    [Fact]
    public async Task A_scope_is_kept_as_it_was_typed_and_shown_again()
    {
        await using var host = await PracticeHost.Begin();
        var id = await host.Hire("eva", Role.Practitioner, "nurse");
        var page = $"/practice/people/{id}";
        Assert.Equal("1.5", (await host.Owner.Get(page)).QuerySelector("[name='longest.face']")!.GetAttribute("value"));
        Assert.Equal(
            "0.5",
            (await host.Owner.Get($"{page}?preset=aesthetician")).QuerySelector("[name='longest.neck']")!.GetAttribute("value")
        );

        var refused = await host.Owner.PostFrom(page, $"{page}/scope", ("sort", "Nurse"), ("longest.face", "7"), ("longest.neck", "deep"));
        Assert.Equal(2, refused.QuerySelectorAll(".faults li").Length);
        Assert.Equal("deep", refused.QuerySelector("[name='longest.neck']")!.GetAttribute("value"));

        await host.Owner.PostFrom(
            page,
            $"{page}/scope",
            ("sort", "Nurse of ours"),
            ("longest.scalp", ""),
            ("longest.face", "0,75"),
            ("longest.neck", "0.5"),
            ("longest.trunk", ""),
            ("longest.limb", ""),
            ("every", "false"),
            ("concerns", "acne-scars"),
            ("concerns", "pores"),
            ("except", "periorbital"),
            ("minors", "true")
        );
        var kept = KeptScope.Read(await host.Look(records => records.Users.Where(u => u.Id == id).Select(u => u.Scope).SingleAsync()))!;
        Assert.Equal(("own", "Nurse of ours", true), (kept.Id, kept.Name, kept.Minors));
        Assert.Equal([("face", 0.75), ("neck", 0.5)], kept.LongestNeedle.Select(n => (n.Key, n.Value)).Order());
        Assert.Equal(["acne-scars", "pores"], kept.Concerns);
        Assert.Equal(["periorbital"], kept.ExceptPlaces);
        var shown = await host.Owner.Get(page);
        Assert.Equal("0.75", shown.QuerySelector("[name='longest.face']")!.GetAttribute("value"));
        Assert.Equal(2, shown.QuerySelectorAll("[name=concerns][checked]").Length);
    }

    [Fact]
    public void Every_kind_of_concern_and_every_scope_that_comes_along_is_offered()
    {
        var kinds = typeof(Concern)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Concern)) && !t.IsAbstract)
            .Select(t => (string)t.GetField("KindName", BindingFlags.Static | BindingFlags.NonPublic)!.GetRawConstantValue()!);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), KeptScope.Kinds.Order(StringComparer.Ordinal));
        foreach (var preset in PractitionerScope.Presets)
            Assert.Equal(preset.LongestNeedle.Count, KeptScope.Read(KeptScope.Preset(preset.Id)!.Write())!.LongestNeedle.Count);
        Assert.Equal(Enum.GetValues<Region>().Length, typeof(LongestNeedleInput).GetProperties().Length);
    }
}
