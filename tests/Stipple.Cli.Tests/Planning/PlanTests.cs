using System.Text.Json;
using System.Xml.Linq;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Tests.Planning;

public sealed class PlanTests
{
    private static readonly Lazy<(Ran Ran, string Page, string Json, Dictionary<string, byte[]> Courses)> Written = new(Write);

    [Fact]
    public void The_terminal_shows_plans_reasons_and_how_sure_they_are()
    {
        var shown = Program.Run("plan", Repository.Example("melasma"), "--twins", "20").Sound();

        foreach (var heading in (string[])["Why these", "How sure the order is", "Keeping it", "Label", "no further session", "as planned"])
            Assert.Contains(heading, shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Ascii_means_ascii() =>
        Assert.DoesNotContain(
            Program.Run("plan", Repository.Example("post-inflammatory"), "--twins", "20", "--ascii").Sound(),
            letter => letter > '~'
        );

    [Fact]
    public void Every_plan_is_written_as_a_sound_course()
    {
        using var json = JsonDocument.Parse(Written.Value.Json);
        var names = json.RootElement.GetProperty("plans").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToArray();

        Assert.NotEmpty(names);
        Assert.Equal(names.Select(n => $"plan-{n}.json"), Written.Value.Courses.Keys.Order(StringComparer.Ordinal));
        Assert.All(Written.Value.Courses.Values, bytes => Assert.Empty(CourseReader.Read(bytes).Faults));
    }

    [Fact]
    public void Json_names_its_format_and_holds_each_course_and_forecast()
    {
        using var json = JsonDocument.Parse(Written.Value.Json);
        var root = json.RootElement;

        Assert.Equal(("stipple-plan", 1), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32()));
        Assert.True(root.GetProperty("tried").GetArrayLength() > 30);
        Assert.All(
            root.GetProperty("plans").EnumerateArray(),
            plan =>
            {
                Assert.Equal("stipple-course", plan.GetProperty("course").GetProperty("format").GetString());
                Assert.True(plan.GetProperty("forecast").GetProperty("concerns").GetArrayLength() > 0);
                Assert.All(plan.GetProperty("virtues").EnumerateArray(), v => Assert.Matches("^[a-z-]+$", v.GetString()!));
            }
        );
        Assert.Equal(JsonValueKind.Null, root.GetProperty("none").GetProperty("forecast").ValueKind);
    }

    [Fact]
    public void The_page_is_well_formed_and_shows_every_plan()
    {
        var page = XDocument.Parse(Written.Value.Page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToArray();
        var headings = page.Descendants("h3").Select(h => h.Value[0]).ToArray();

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Written.Value.Courses.Keys.Order(StringComparer.Ordinal).Select(name => name["plan-".Length]), headings);
    }

    [Fact]
    public void A_course_that_says_too_little_is_refused_with_every_reason_and_nothing_is_written()
    {
        const string bare = """
            { "format": "stipple-course", "version": 1, "start": "2026-01-05",
              "person": { "age": 30, "sex": "female", "phototype": "II" } }
            """;
        using var folder = new Folder();
        var ran = Program.Pipe(bare, "plan", "-", "--json", folder["plans.json"], "--out", folder["plans"]);

        Assert.Equal(2, ran.Code);
        Assert.Equal([PlanFaults.NoConcern, PlanFaults.NoSession], ran.Codes);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Every_code_is_told_in_the_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root(), "docs/guide/plan.md"));

        Assert.All(
            (string[])[PlanFaults.NoConcern, PlanFaults.NoSession, PlanFaults.NoZone, PlanFaults.TooLate],
            code => Assert.Contains($"| {code} |", guide, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_file_is_no_folder_to_write_into()
    {
        using var folder = new Folder();
        var file = folder.Write("taken", "");

        Assert.Equal(["STP-CLI-004"], Program.Run("plan", Repository.Example("melasma"), "--out", file).Codes);
    }

    private static (Ran, string, string, Dictionary<string, byte[]>) Write()
    {
        using var folder = new Folder();
        var ran = Program.Run(
            "plan",
            Repository.Example("post-inflammatory"),
            "--twins",
            "20",
            "--json",
            folder["plans.json"],
            "--html",
            folder["plans.html"],
            "--out",
            folder["plans"]
        );
        ran.Sound();
        return (
            ran,
            File.ReadAllText(folder["plans.html"]),
            File.ReadAllText(folder["plans.json"]),
            Directory
                .EnumerateFiles(folder["plans"])
                .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal)
        );
    }
}
