using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

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

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> Create(
        Browser browser,
        string given,
        string family,
        params (string, string)[] more
    ) =>
        browser.Post(
            "/patients/new",
            [("given", given), ("family", family), ("birth", "1990-03-05"), ("sex", "female"), ("phone", "+34 600 123 456"), .. more]
        );
}
