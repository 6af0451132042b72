using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Taking.Tables;
using Stipple.Web.Wording;

namespace Stipple.Web.Tests.Taking;

public sealed class TableTests(DemonstrationFixture demonstration) : IClassFixture<DemonstrationFixture>
{
    private PracticeHost Host => demonstration.Host;

    [Fact]
    public async Task Every_column_has_a_meaning() =>
        Assert.Empty(await Host.Look(records => Task.FromResult(new DataDictionary(records.Model, Texts.English).Unexplained.ToList())));

    [Fact]
    public async Task The_guide_holds_the_dictionary_as_it_is()
    {
        var text = await Host.Look(records =>
            Task.FromResult(DictionaryText.Markdown(new DataDictionary(records.Model, Texts.English), Texts.English))
        );
        Repository.AssertCurrent("docs/guide/data-dictionary.md", text);
    }

    [Fact]
    public async Task What_looks_like_a_secret_is_withheld()
    {
        var dictionary = await Host.Look(records => Task.FromResult(new DataDictionary(records.Model, Texts.English)));

        var open = dictionary
            .Tables.SelectMany(t => t.Taken.Select(p => $"{t.View.Name}.{p.Name}"))
            .Where(name => new[] { "Hash", "Secret", "Stamp", "Pin", "Pseudonym", "Credential" }.Any(name.Contains));

        Assert.Equal(["Trail.Hash"], open);
        Assert.DoesNotContain(dictionary.Tables, t => t.Taken.Count > 0 && t.View.Name is "SubjectKeys" or "AspNetUserTokens");
    }

    [Fact]
    public async Task Every_table_has_a_line_for_each_entry_and_a_cell_for_each_column()
    {
        var page = await Host.Owner.Get("/practice/tables");
        var links = page.QuerySelectorAll("a.take").Select(a => a.GetAttribute("href")!).ToList();
        var patients = await Host.Look(records => records.Patients.CountAsync());
        var scores = await Host.Look(records => records.Scores.CountAsync());

        foreach (var link in links)
        {
            var lines = CsvReading.Of(Encoding.UTF8.GetString(await demonstration.Take(link)));
            Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
            if (link.EndsWith("/Patients.csv", StringComparison.Ordinal))
                Assert.Equal(patients + 1, lines.Count);
            if (link.EndsWith("/Scores.csv", StringComparison.Ordinal))
                Assert.Equal(scores + 1, lines.Count);
        }
        Assert.Contains("/practice/tables/Patients.csv", links);
    }

    [Fact]
    public async Task A_page_gives_a_byte_order_mark_and_a_program_gets_none()
    {
        using var program = await demonstration.Program(Permission.Export);

        Assert.Equal([0xEF, 0xBB, 0xBF], (await demonstration.Take("/practice/tables/Houses.csv"))[..3]);
        Assert.Equal((byte)'I', (await program.GetByteArrayAsync("/api/v1/tables/Houses.csv", TestContext.Current.CancellationToken))[0]);
    }

    [Fact]
    public async Task No_file_holds_the_hash_of_a_pass_phrase_or_of_a_key()
    {
        using var program = await demonstration.Program(Permission.Export);
        var (secret, stamp) = await Host.Look(async records =>
            (
                Convert.ToHexStringLower((await records.ApiTokens.FirstAsync()).Hash),
                (await records.Users.FirstAsync(u => u.SecurityStamp != null)).SecurityStamp!
            )
        );
        foreach (var table in new[] { "ApiTokens", "AspNetUsers", "Revisions", "Trail" })
        {
            var text = Encoding.UTF8.GetString(await demonstration.Take($"/practice/tables/{table}.csv"));
            Assert.DoesNotContain(secret, text);
            Assert.DoesNotContain(stamp, text);
        }
        foreach (var table in new[] { "SubjectKeys", "AspNetUserTokens", "Nothing", "patients", "..%2FPatients" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await program.GetAsync($"/api/v1/tables/{table}.csv", TestContext.Current.CancellationToken)).StatusCode
            );
    }

    [Fact]
    public async Task Taking_a_table_stands_in_the_trail()
    {
        await demonstration.Take("/practice/tables/Visits.csv");

        Assert.True(await Host.Look(records => records.Trail.AnyAsync(e => e.What == "export" && e.Kind == "tables/Visits")));
    }

    [Theory]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Auditor)]
    public async Task A_role_without_the_permission_takes_nothing(Role role)
    {
        using var browser = await Programs.SignedIn(Host, role);
        using var program = await Programs.Of(Host, [Permission.Export, Permission.SeePatients], role);
        foreach (var path in new[] { "/practice/tables", "/practice/tables/Patients.csv", "/practice/tables/dictionary.csv" })
        {
            await browser.Get(path);
            Assert.Equal(HttpStatusCode.Forbidden, browser.Answer.StatusCode);
        }
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await program.GetAsync("/api/v1/tables/Patients.csv", TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task A_token_without_the_permission_takes_nothing()
    {
        using var program = await demonstration.Program(Permission.SeePatients);
        using var nobody = await demonstration.Program();

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await program.GetAsync("/api/v1/tables/Patients.csv", TestContext.Current.CancellationToken)).StatusCode
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await nobody.GetAsync("/api/v1/tables", TestContext.Current.CancellationToken)).StatusCode);
        nobody.DefaultRequestHeaders.Authorization = new("Bearer", "stp_guessed");
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await nobody.GetAsync("/api/v1/tables", TestContext.Current.CancellationToken)).StatusCode
        );
    }
}
