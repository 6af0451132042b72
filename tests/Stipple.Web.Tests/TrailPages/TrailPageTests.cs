using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.People;
using Stipple.Web.Tests.Staff;

namespace Stipple.Web.Tests.TrailPages;

public class TrailPageTests
{
    [Fact]
    public async Task Lines_are_found_by_person_day_and_what_was_done()
    {
        await using var host = await PracticeHost.Begin();
        var (id, eva) = await host.HireAndEnter("eva", Role.Practitioner);
        await Create(eva, "Sanz");
        host.Clock.Pass(TimeSpan.FromMinutes(4));
        await Create(host.Owner, "Gil");

        Assert.Equal(["Name of eva"], await Column(host.Owner, $"/trail?who={id}&what=make", 3));
        Assert.Equal(["read"], await Column(host.Owner, "/trail?what=read", 4));
        Assert.NotEmpty(await Column(host.Owner, "/trail?day=2026-11-23", 1));
        Assert.Empty(await Column(host.Owner, "/trail?day=2026-11-24", 1));
        Assert.Empty(await Column(host.Owner, "/trail?what=nothing%27--", 1));
        Assert.NotEmpty(await Column(host.Owner, "/trail?who=x&day=y&before=9", 1));
    }

    [Fact]
    public async Task A_patients_trail_tells_of_that_patient_only_and_that_it_was_read()
    {
        await using var host = await PracticeHost.Begin();
        var first = await Create(host.Owner, "Sanz");
        var second = await Create(host.Owner, "Gil");
        await host.Owner.Get($"/patients/{second}");

        var kinds = await Column(host.Owner, $"/patients/{first}/trail", 5);
        Assert.Equal(["Patient", "patients"], kinds.Order());
        kinds = await Column(host.Owner, $"/patients/{first}/trail", 5);
        Assert.Contains("patients/trail", kinds);
        await host.Owner.Get($"/patients/{Guid.NewGuid()}/trail");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task The_trail_is_verified_and_its_head_is_told()
    {
        await using var host = await PracticeHost.Begin();
        await Create(host.Owner, "Sanz");

        var page = await host.Owner.PostFrom("/trail", "/trail/verify");

        Assert.NotNull(page.QuerySelector(".note"));
        // The verification itself stands in the trail after the line whose fingerprint is shown.
        var heads = await host.Look(records => records.Trail.OrderByDescending(t => t.Number).Take(3).Select(t => t.Hash).ToListAsync());
        Assert.Contains(page.QuerySelector("code.secret")!.TextContent, heads.Select(Convert.ToHexStringLower));
    }

    [Fact]
    public async Task The_table_holds_every_line_and_no_formula()
    {
        await using var host = await PracticeHost.Begin();
        await Create(host.Owner, "Sanz");
        await host.Owner.Post(
            $"/practice/people/{await host.Look(records => records.Users.Select(u => u.Id).SingleAsync())}",
            ("name", "=HYPERLINK(\"x\")"),
            ("password", PracticeHost.OwnerPassword)
        );
        var lines = await host.Look(records => records.Trail.CountAsync());

        await host.Owner.Get("/trail.csv");

        var table = (await host.Owner.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal("number,at,who,name,what,kind,subject,item,hash", table[0]);
        // The export is in the trail before the first byte of it leaves.
        Assert.Equal(lines + 1, table.Length - 1);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\")\",", table[^1]);
        Assert.Contains("\"export\"", table[^1]);
    }

    private static async Task<Guid> Create(Browser browser, string family)
    {
        await browser.Post("/patients/new", ("given", "Eva"), ("family", family), ("birth", "1990-03-05"), ("sex", "female"));
        return Guid.Parse(browser.Path[(browser.Path.LastIndexOf('/') + 1)..]);
    }

    private static async Task<IReadOnlyList<string>> Column(Browser browser, string path, int column) =>
        [
            .. (await browser.Get(path))
                .QuerySelectorAll($"tbody tr td:nth-child({column})")
                .Select(cell => cell.TextContent.Trim())
                .Distinct(),
        ];
}
