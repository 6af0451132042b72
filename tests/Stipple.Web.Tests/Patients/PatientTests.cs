using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Patients;

namespace Stipple.Web.Tests.Patients;

public class PatientTests
{
    [Fact]
    public async Task A_patient_is_found_by_a_name_with_a_typing_error_by_phone_and_by_birth_date()
    {
        await using var host = await PracticeHost.Begin();
        await Create(host.Owner, "María José", "González");

        foreach (var query in (string[])["gonzales", "gozalez mria", "600123465", "5.3.1990", "+34 600 123 456", "go"])
            Assert.Contains("González", (await host.Owner.Get($"/patients?find={Uri.EscapeDataString(query)}")).Body!.TextContent);
        Assert.DoesNotContain("González", (await host.Owner.Get("/patients?find=smith")).Body!.TextContent);
    }

    [Fact]
    public async Task A_form_with_faults_names_every_field_and_keeps_what_was_typed()
    {
        await using var host = await PracticeHost.Begin();

        var page = await host.Owner.Post("/patients/new", ("given", ""), ("family", "Kid"), ("birth", "31.2.2020"), ("sex", "other"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(3, page.QuerySelectorAll(".faults li").Length);
        Assert.Equal("Kid", page.QuerySelector("[name=family]")!.GetAttribute("value"));
        Assert.Equal("31.2.2020", page.QuerySelector("[name=birth]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_patient()
    {
        await using var host = await PracticeHost.Begin();
        var form = await host.Owner.Get("/patients/new");
        var id = form.QuerySelector("[name=id]")!.GetAttribute("value")!;

        await Create(host.Owner, "Eva", "Sanz", ("id", id));
        await Create(host.Owner, "Eva", "Sanz", ("id", id));

        Assert.Equal(1, await host.Look(records => records.Patients.CountAsync()));
    }

    [Fact]
    public async Task Markup_in_a_name_is_shown_as_text()
    {
        await using var host = await PracticeHost.Begin();
        await Create(host.Owner, "<script>alert(1)</script>", "O'Neil \"x\"");

        var page = await host.Owner.Get("/patients");

        Assert.DoesNotContain(page.Scripts, s => s.Text.Contains("alert"));
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent);
    }

    [Fact]
    public async Task Two_people_correct_one_record_the_second_sees_what_changed_and_loses_nothing()
    {
        await using var host = await PracticeHost.Begin();
        await Create(host.Owner, "Eva", "Sanz");
        var path = $"{host.Owner.Path}/details";
        var shown = (await host.Owner.Get(path)).QuerySelector("[name=version]")!.GetAttribute("value")!;
        await host.Owner.Post(path, ("phone", "+34 611 000 111"));

        var page = await host.Owner.Post(path, ("version", shown), ("phone", "+34 622 000 222"), ("note", "prefers mornings"));

        Assert.Equal(HttpStatusCode.Conflict, host.Owner.Answer.StatusCode);
        Assert.Contains("+34 611 000 111", page.QuerySelector(".faults")!.TextContent);
        Assert.Equal("prefers mornings", page.QuerySelector("[name=note]")!.TextContent);
        Assert.Equal("+34 611 000 111", (await host.Look(r => r.Patients.SingleAsync())).Phone);

        var again = page.Forms.OfType<AngleSharp.Html.Dom.IHtmlFormElement>().First(f => f.GetAttribute("action") == path);
        var fields = again.QuerySelectorAll("[name]").OfType<AngleSharp.Html.Dom.IHtmlElement>();
        await host.Owner.Raw(
            path,
            [
                .. fields
                    .Where(f => f is not AngleSharp.Html.Dom.IHtmlInputElement { Type: "radio", IsChecked: false })
                    .Select(f =>
                        (
                            f.GetAttribute("name")!,
                            f is AngleSharp.Html.Dom.IHtmlTextAreaElement t
                                ? t.Value
                                : (f as AngleSharp.Html.Dom.IHtmlInputElement)?.Value ?? ""
                        )
                    ),
            ]
        );
        Assert.Equal("+34 622 000 222", (await host.Look(r => r.Patients.SingleAsync())).Phone);
    }

    [Fact]
    public async Task A_record_put_away_is_left_out_of_searches_until_it_is_brought_back()
    {
        await using var host = await PracticeHost.Begin();
        await Create(host.Owner, "Eva", "Sanz");
        var path = host.Owner.Path;

        await host.Owner.PostFrom($"{path}/details", $"{path}/archive");
        Assert.DoesNotContain("Sanz", (await host.Owner.Get("/patients?find=sanz")).QuerySelector(".list")?.TextContent ?? "");
        Assert.Contains("Sanz", (await host.Owner.Get("/patients?archived=true")).QuerySelector(".list")!.TextContent);

        await host.Owner.PostFrom($"{path}/details", $"{path}/restore");
        Assert.Contains("Sanz", (await host.Owner.Get("/patients?find=sanz")).QuerySelector(".list")!.TextContent);
    }

    [Theory]
    [InlineData("María José González", "Maria Gonzalez", true)]
    [InlineData("Anna Schmidt", "Ana Schmid", true)]
    [InlineData("Jonathan Miller", "Miller Jon", true)]
    [InlineData("Anna Smith", "Emma Smith", false)]
    [InlineData("Ana Anna", "Anna Berg", false)]
    [InlineData("", "Anna Berg", false)]
    public void Names_are_alike_when_every_word_of_the_shorter_meets_one_of_the_longer(string one, string other, bool alike)
    {
        Assert.Equal(alike, NameLikeness.Alike(one, other));
        Assert.Equal(alike, NameLikeness.Alike(other, one));
    }

    internal static Task<AngleSharp.Html.Dom.IHtmlDocument> Create(
        Browser browser,
        string given,
        string family,
        params (string Name, string Value)[] more
    )
    {
        var fields = new Dictionary<string, string>
        {
            ["given"] = given,
            ["family"] = family,
            ["birth"] = "1990-03-05",
            ["sex"] = "female",
            ["phone"] = "+34 600 123 456",
        };
        foreach (var (name, value) in more)
            fields[name] = value;
        return browser.Post("/patients/new", [.. fields.Select(f => (f.Key, f.Value))]);
    }
}
