using System.Net;
using AngleSharp.Html.Dom;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Stipple.Web.Patients;
using Stipple.Web.Patients.Importing;

namespace Stipple.Web.Tests.Patients;

public class ImportTests
{
    private const string Sound =
        "First name;Surname;DOB;Gender;Shoe size\nEva;Sanz;5.3.1990;f;38\n\"O'Neil; Jr\";\"Quo\"\"te\";1985-01-02;male;44\n";

    [Fact]
    public async Task A_dry_run_writes_nothing_and_confirming_imports_once()
    {
        await using var host = await PracticeHost.Begin();

        var seen = await host.Owner.Post("/patients/import", ("text", Sound));
        Assert.Equal(0, await host.Look(r => r.Patients.CountAsync()));
        Assert.Contains("left out", seen.Body!.TextContent);

        var confirm = FieldsOf(seen);
        var done = await host.Owner.Raw("/patients/import", confirm);
        await host.Owner.Raw("/patients/import", confirm);

        Assert.Contains("2 patients were imported", done.Body!.TextContent);
        Assert.Equal(2, await host.Look(r => r.Patients.CountAsync()));
        Assert.Equal("O'Neil; Jr Quo\"te", (await host.Look(r => r.Patients.FirstAsync(p => p.Birth.Year == 1985))).Name);
        Assert.Contains("Sanz", (await host.Owner.Get("/patients?find=sanz")).QuerySelector(".list")!.TextContent);
    }

    [Fact]
    public async Task A_list_that_is_not_the_one_looked_at_is_refused()
    {
        await using var host = await PracticeHost.Begin();
        var confirm = FieldsOf(await host.Owner.Post("/patients/import", ("text", Sound)));

        await host.Owner.Raw("/patients/import", [.. confirm.Select(f => f.Name == "text" ? (f.Name, Sound.Replace("Sanz", "Sans")) : f)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Owner.Answer.StatusCode);
        Assert.Equal(0, await host.Look(r => r.Patients.CountAsync()));
    }

    [Fact]
    public async Task Someone_perhaps_here_already_is_imported_only_when_ticked()
    {
        await using var host = await PracticeHost.Begin();
        await PatientTests.Create(host.Owner, "Eva María", "Sanz");

        var seen = await host.Owner.Post("/patients/import", ("text", Sound));
        Assert.Contains("Eva María Sanz", seen.QuerySelector("fieldset")!.TextContent);
        await host.Owner.Raw("/patients/import", FieldsOf(seen));
        Assert.Equal(2, await host.Look(r => r.Patients.CountAsync()));

        await host.Owner.Raw("/patients/import", [.. FieldsOf(seen), ("take", "2")]);
        Assert.Equal(3, await host.Look(r => r.Patients.CountAsync()));
    }

    [Fact]
    public async Task A_list_over_the_limit_of_other_forms_is_taken_and_one_over_its_own_is_not()
    {
        await using var host = await PracticeHost.Begin();
        var line = "Eva,Sanz{0},1990-03-05,f," + new string('x', 1900) + "\n";
        string List(int lines) =>
            "given,family,birth,sex,note\n"
            + string.Concat(Enumerable.Range(0, lines).Select(i => string.Format(line, (char)('a' + i % 26))));

        await host.Owner.Send(HttpMethod.Post, "/patients/import", await Multipart(host.Owner, List(800)));
        Assert.Equal(HttpStatusCode.OK, host.Owner.Answer.StatusCode);

        await host.Owner.Send(HttpMethod.Post, "/patients/import", await Multipart(host.Owner, List(1300)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public void Every_faulty_line_is_named_with_its_column_and_the_rest_is_ready()
    {
        var list = ImportList.Read(
            "Name,Vorname,Nachname,Geburtsdatum,Geschlecht,Phototype\nx,Eva,Sanz,31.2.1990,f,3\nx,,Sanz,1990-02-03,diverse,IX\n\nx,Jo,Li,1.2.1980,w,2\nx,a,b,c,d,e,f,g\n",
            DateOrder.DayFirst,
            _ => []
        );

        Assert.Equal(
            [(2, "Geburtsdatum"), (3, "Vorname"), (3, "Geschlecht"), (3, "Phototype"), (6, "")],
            list.Faults.Select(f => (f.Line, f.Column)).OrderBy(f => f.Line)
        );
        Assert.Equal(5, Assert.Single(list.People).Line);
        Assert.Equal(Phototype.II, list.People[0].Person.Phototype);
    }

    [Fact]
    public void Missing_columns_and_open_quotations_are_named()
    {
        Assert.Equal(
            ["given", "family", "birth", "sex"],
            ImportList.Read("a,b\n1,2\n", DateOrder.DayFirst, _ => []).Faults.Select(f => f.Column)
        );
        var open = ImportList.Read("given,family,birth,sex\n\"Eva,Sanz,1990-03-05,f\n", DateOrder.DayFirst, _ => []).Faults;
        Assert.Equal(2, Assert.Single(open).Line);
    }

    [Theory]
    [InlineData(DateOrder.DayFirst, 5, 3)]
    [InlineData(DateOrder.MonthFirst, 3, 5)]
    public void Dates_are_read_in_the_order_chosen(DateOrder order, int month, int day)
    {
        var list = ImportList.Read("given,family,birth,sex\nEva,Sanz,03/05/1990,f\n", order, _ => []);

        Assert.Equal(new DateOnly(1990, month, day), list.People.Single().Person.Birth);
    }

    [Fact]
    public void More_people_than_a_list_may_hold_are_refused_as_a_whole()
    {
        var list = ImportList.Read(
            "given,family,birth,sex\n" + string.Concat(Enumerable.Repeat("Eva,Sanz,1990-03-05,f\n", ImportList.MostRows + 1)),
            DateOrder.DayFirst,
            _ => []
        );

        Assert.Single(list.Faults);
        Assert.Empty(list.People);
    }

    [Fact]
    public void Whatever_text_is_given_reading_it_ends_and_loses_no_line()
    {
        Prop.ForAll<NonNull<string>>(text =>
            {
                var rows = CsvTable.Read(text.Get, 1000, out _);
                return rows.Select(r => r.Line).SequenceEqual(rows.Select(r => r.Line).Order()) && rows.All(r => r.Cells.Count > 0);
            })
            .QuickCheckThrowOnFailure();
    }

    private static async Task<MultipartFormDataContent> Multipart(Browser browser, string list)
    {
        var page = await browser.Get("/patients/import");
        var token = page.QuerySelector("[action='/patients/import'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("day-first"), "dates" },
            { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(list)), "file", "list.csv" },
        };
    }

    private static (string Name, string Value)[] FieldsOf(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("form[action='/patients/import'] [name]")
                .Where(e => e is not IHtmlInputElement { Type: "checkbox", IsChecked: false })
                .Select(e => (e.GetAttribute("name")!, e is IHtmlTextAreaElement t ? t.Value : ((IHtmlInputElement)e).Value)),
        ];
}
