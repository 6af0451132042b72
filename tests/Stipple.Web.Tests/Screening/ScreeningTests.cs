using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Screening;
using Stipple.Web.Tests.Patients;

namespace Stipple.Web.Tests.Screening;

public class ScreeningTests
{
    public static TheoryData<string, string, string> Verdicts =>
        new()
        {
            { "acne=none", "proceed", "Treatment may proceed" },
            { "wounds=", "incomplete", "Not enough is known yet" },
            { "immune-weak=yes", "ask-physician", "Ask a physician first" },
            { "nsaid=yes;nsaid-last=2026-11-22", "not-before", "Not before" },
            { "pregnant=yes", "do-not-treat", "Do not treat" },
        };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public async Task Each_verdict_is_reached_through_the_page(string change, string verdict, string words)
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        var page = await Screen(host.Owner, patient, change);

        Assert.Equal(verdict, (await host.Look(r => r.Screenings.SingleAsync())).Verdict);
        Assert.StartsWith(words, page.QuerySelector(".verdict h1")!.TextContent);
    }

    [Fact]
    public async Task A_screening_sets_the_phototype_and_what_the_forecast_needs_to_know()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        await Screen(host.Owner, patient, "keloid=hypertrophic;herpes=past;isotretinoin=before;isotretinoin-last=2026-07-01");

        var kept = await host.Look(r => r.Patients.SingleAsync());
        Assert.Equal(Phototype.IV, kept.Phototype);
        Assert.Equal(
            """{"smoking":{"status":"current","cigarettesPerDay":5},"sun":{"exposure":"moderate","sunscreen":{"spf":50,"use":"daily"}},"skinCare":["retinoid","vitamin-c"],"hormonalTriggers":["thyroid-disease"],"healingHistory":["hypertrophic-scars","herpes-labialis","isotretinoin"]}""",
            kept.Background
        );
    }

    [Fact]
    public async Task The_next_screening_is_filled_in_from_the_last()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        await Screen(host.Owner, patient, "acne=mild");

        var page = await host.Owner.Get($"/patients/{patient}/screening");

        Assert.True(((IHtmlInputElement)page.QuerySelector("[name='answers.acne'][value=mild]")!).IsChecked);
        Assert.True(((IHtmlInputElement)page.QuerySelector("[name=smoking][value=current]")!).IsChecked);
        Assert.Contains("Filled in from the screening", page.Body!.TextContent);
    }

    [Fact]
    public async Task A_physicians_word_lifts_what_it_is_about_and_nothing_else()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        await Screen(host.Owner, patient, "immune-weak=yes;slow-healing=yes");
        var path = host.Owner.Path;

        await host.Owner.PostFrom(
            path,
            $"{path}/clearance",
            ("rules", "immune-weak"),
            ("physician", "Dr Vidal"),
            ("date", "2026-12-01"),
            ("validUntil", "2026-11-01")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal("ask-physician", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);

        await host.Owner.PostFrom(
            path,
            $"{path}/clearance",
            ("rules", "immune-weak"),
            ("physician", "Dr Vidal"),
            ("date", "2026-11-20"),
            ("validUntil", "2027-02-01")
        );
        Assert.Equal("ask-physician", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);

        var page = await host.Owner.PostFrom(
            path,
            $"{path}/clearance",
            ("rules", "slow-healing"),
            ("physician", "Dr Vidal"),
            ("date", "2026-11-20"),
            ("validUntil", "2027-02-01")
        );
        Assert.Equal("proceed", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);
        Assert.Contains("cleared by Dr Vidal", page.Body!.TextContent);
        Assert.Null(page.QuerySelector($"[action='{path}/clearance']"));
    }

    [Fact]
    public async Task Nothing_but_a_question_to_a_physician_can_be_cleared()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        await Screen(host.Owner, patient, "pregnant=yes;immune-weak=yes");
        var path = host.Owner.Path;

        await host.Owner.PostFrom(
            path,
            $"{path}/clearance",
            ("rules", "pregnant"),
            ("physician", "Dr Vidal"),
            ("date", "2026-11-20"),
            ("validUntil", "2027-02-01")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal("do-not-treat", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);
    }

    [Fact]
    public async Task The_letter_asks_the_physician_and_is_not_there_when_nothing_is_to_be_asked()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "<b>Sanz</b>");
        await Screen(host.Owner, patient, "immune-weak=yes");
        var letter = await host.Owner.Get($"{host.Owner.Path}/letter");
        Assert.Contains("Eva <b>Sanz</b>", letter.QuerySelector("h1")!.TextContent);
        Assert.Contains("Clínica Sol", letter.QuerySelector(".sender")!.TextContent);

        await Screen(host.Owner, patient, "acne=none");
        await host.Owner.Get($"{host.Owner.Path}/letter");
        Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task Where_sources_conflict_both_sides_are_shown_and_the_practice_chooses_once()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        var page = await Screen(host.Owner, patient, "acne=mild");
        var path = host.Owner.Path;
        Assert.Equal("do-not-treat", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);
        Assert.Equal(ScreeningRules.Current.Conflict("active-acne").Alternatives.Length, page.QuerySelectorAll(".conflict li").Length);
        Assert.Contains("cautious side", page.QuerySelector(".conflict")!.TextContent);

        await host.Owner.Post("/practice/choices", ("choices.active-acne", "mild-acne"));
        Assert.Equal("/practice/choices?done=1", host.Owner.Path);
        page = await host.Owner.Get(path);
        Assert.Equal("do-not-treat", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);
        Assert.Contains("By the present rules", page.Body!.TextContent);

        page = await host.Owner.PostFrom(path, $"{path}/again");
        Assert.Equal("proceed", (await host.Look(r => r.Screenings.SingleAsync())).Verdict);
        Assert.Contains("chosen by the practice", page.QuerySelector(".conflict")!.TextContent);
    }

    [Fact]
    public async Task A_side_that_is_not_there_is_not_chosen()
    {
        await using var host = await PracticeHost.Begin();
        await host.Owner.Post("/practice/choices", ("choices.active-acne", "whatever"), ("choices.nothing", "x"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal("{}", (await host.Look(r => r.Houses.SingleAsync())).Choices);
    }

    [Fact]
    public async Task Faults_name_their_questions_and_what_was_typed_stays()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        var page = await Screen(
            host.Owner,
            patient,
            "acne=purple;nsaid=yes;nsaid-last=2030-01-01;medicine-names=none, really",
            ("zones", "elbow-of-mars"),
            ("sunscreenUse", "")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(4, page.QuerySelectorAll(".faults li").Length);
        Assert.Equal("none, really", page.QuerySelector("[name='answers.medicine-names']")!.TextContent);
        Assert.Equal(0, await host.Look(r => r.Screenings.CountAsync()));
        Assert.Null((await host.Look(r => r.Patients.SingleAsync())).Phototype);
    }

    [Fact]
    public async Task A_screening_of_another_patient_is_not_there_and_a_form_sent_twice_makes_one()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");
        var other = await RemovingTests.Someone(host, "Olga", "Prat");
        var id = $"{Guid.CreateVersion7()}";
        await Screen(host.Owner, patient, "immune-weak=yes", ("id", id));
        await Screen(host.Owner, patient, "immune-weak=yes", ("id", id));
        Assert.Equal(1, await host.Look(r => r.Screenings.CountAsync()));

        foreach (var page in (string[])["", "/letter"])
        {
            await host.Owner.Get($"/patients/{other}/screening/{id}{page}");
            Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
        }
        await Screen(host.Owner, other, "immune-weak=yes", ("id", id));
        Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
        var token = (await host.Owner.Get($"/patients/{patient}/screening/{id}"))
            .QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        await host.Owner.Raw($"/patients/{other}/screening/{id}/again", ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task Questions_are_all_there_without_script_each_follow_up_saying_when_it_is_meant()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await RemovingTests.Someone(host, "Eva", "Sanz");

        var page = await host.Owner.Get($"/patients/{patient}/screening");

        foreach (var question in Questionnaire.Current.Questions.Where(q => q.ShownBelowAge is null))
            Assert.NotEmpty(page.QuerySelectorAll($"[name='answers.{question.Id}']"));
        Assert.All(page.QuerySelectorAll("[data-after]"), q => Assert.NotNull(q.QuerySelector(".when")));
        Assert.Empty(page.QuerySelectorAll("[name='answers.guardian']"));
    }

    // Every question answered in the mildest way, then what a test changes: question=answer, parted by semicolons.
    internal static Task<IHtmlDocument> Screen(Browser browser, Guid patient, string change, params (string Name, string Value)[] more)
    {
        var answers = Questionnaire
            .Current.Questions.Where(q => q.ShownBelowAge is null && q.ShownWhen is null && q.Options.Length > 0)
            .ToDictionary(q => q.Id, q => Mildest(q));
        foreach (var one in change.Split(';'))
            answers[one.Split('=')[0]] = one.Split('=')[1];
        var fields = new Dictionary<string, string>
        {
            ["phototype"] = "IV",
            ["zones"] = "cheek-left",
            ["smoking"] = "current",
            ["cigarettesPerDay"] = "5",
            ["sun"] = "moderate",
            ["sunscreenFactor"] = "50",
            ["sunscreenUse"] = "daily",
            ["hormones"] = "thyroid-disease",
        };
        foreach (var (name, value) in more)
            fields[name] = value;
        return browser.Post(
            $"/patients/{patient}/screening",
            [
                .. fields.Select(f => (f.Key, f.Value)),
                ("skinCare", "retinoid"),
                ("skinCare", "vitamin-c"),
                .. answers.Select(a => ($"answers.{a.Key}", a.Value)),
            ]
        );
    }

    private static string Mildest(Question question) =>
        question.Id is "sun-reaction" ? "IV"
        : question.Options.FirstOrDefault(o => o.Id is "none" or "never" or "no") is { } mild ? mild.Id
        : question.Options[0].Id;
}
