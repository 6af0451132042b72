using System.Text.Json.Nodes;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Tests.Recalibrating;

public sealed class RecalibrateTests
{
    [Fact]
    public void A_folder_of_courses_becomes_a_practice_file_that_a_forecast_takes()
    {
        using var folder = Practice(6);
        var file = folder["practice.json"];

        var shown = Program.Run("recalibrate", folder["courses"], "--out", file).Sound();
        Assert.Contains("6 people", shown, StringComparison.Ordinal);
        Assert.Contains("Acne scars", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 80));

        var forecast = Program.Forecast("acne-scars", "--practice", file).Sound();
        Assert.Contains("shifted by the outcomes of 6 people", forecast.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var json = JsonNode.Parse(Program.Forecast("acne-scars", "--practice", file, "--json", "-").Sound())!;
        Assert.Equal(6, (int)json["practice"]!["people"]!);
        Assert.Null(JsonNode.Parse(Program.Forecast("acne-scars", "--json", "-").Sound())!["practice"]);
        Program.Forecast("acne-scars", "--practice", file, "--html", folder["page.html"]).Sound();
        Assert.Contains("shifted by the outcomes of 6 people", File.ReadAllText(folder["page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_the_practice_file_is_printed()
    {
        using var folder = Practice(6);

        var printed = Program.Run("recalibrate", folder["courses"], "--out", folder["practice.json"], "--json").Sound();

        Assert.Equal(File.ReadAllText(folder["practice.json"]), printed);
    }

    [Fact]
    public void The_page_shows_published_own_and_both()
    {
        using var folder = Practice(6);

        Program.Run("recalibrate", folder["courses"], "--page", folder["shift.md"]).Sound();

        var page = File.ReadAllText(folder["shift.md"]);
        Assert.Contains("(<figures/shift-shift.svg>)", page, StringComparison.Ordinal);
        var figure = File.ReadAllText(folder["figures/shift-shift.svg"]);
        Assert.All(new[] { "Published", "Own outcomes alone", "Both weighed" }, l => Assert.Contains(l, figure, StringComparison.Ordinal));
    }

    [Fact]
    public void Few_people_shift_nothing_and_it_is_said()
    {
        using var folder = Practice(Recalibrator.FewestPeople - 1);

        var shown = Program.Run("recalibrate", folder["courses"], "--out", folder["practice.json"]).Sound().ReplaceLineEndings(" ");

        Assert.Contains("nothing is shifted", shown, StringComparison.Ordinal);
        Assert.Contains(
            "moves nothing",
            Program.Forecast("acne-scars", "--practice", folder["practice.json"]).Sound(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_fault_of_every_file_is_told_and_nothing_is_written()
    {
        using var folder = Practice(6);
        folder.Write("courses/bad.json", "{ \"format\": \"stipple-course\" }");
        folder.Write("courses/worse.json", "{");

        var ran = Program.Run("recalibrate", folder["courses"], folder["missing.json"], "--out", folder["practice.json"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("bad.json", ran.Error, StringComparison.Ordinal);
        Assert.Contains("worse.json", ran.Error, StringComparison.Ordinal);
        Assert.Contains("STP-CLI-002", ran.Codes);
        Assert.True(ran.Codes.Length > 3);
        Assert.False(File.Exists(folder["practice.json"]));
    }

    [Fact]
    public void Files_of_a_folder_that_say_they_hold_something_else_are_passed_over()
    {
        using var folder = Practice(6);
        Program.Run("recalibrate", folder["courses"], "--out", folder["courses/practice.json"]).Sound();

        var shown = Program.Run("recalibrate", folder["courses"]).Sound().ReplaceLineEndings(" ");
        var named = Program.Run("recalibrate", folder["courses/practice.json"]);

        Assert.Contains("Passed over", shown, StringComparison.Ordinal);
        Assert.Equal(2, named.Code);
    }

    [Fact]
    public void A_faulty_practice_file_is_told_beside_the_faults_of_the_course()
    {
        using var folder = Practice(0);
        var file = folder.Write("practice.json", "{ \"format\": \"stipple-practice\", \"version\": 1, \"calibration\": \"0\" }");

        var ran = Program.Pipe("{}", "forecast", "-", "--practice", file);

        Assert.Equal(2, ran.Code);
        Assert.Contains("STP-PRACTICE-002", ran.Codes);
        Assert.Contains("STP-PRACTICE-004", ran.Codes);
        Assert.Contains(ran.Codes, c => c.StartsWith("STP-COURSE-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_guide_names_every_code_of_a_practice_file() =>
        Assert.All(
            PracticeCode.All,
            code =>
                Assert.Contains(
                    $"| `{code.Code}` | {code.Title} | {code.Meaning} |",
                    Repository.Read("docs/guide/recalibrate.md"),
                    StringComparison.Ordinal
                )
        );

    private static Folder Practice(int people)
    {
        var folder = new Folder();
        Directory.CreateDirectory(folder["courses"]);
        for (var i = 0; i < people; i++)
        {
            var course = JsonNode.Parse(Repository.Read("examples/acne-scars.json"))!;
            course["title"] = $"Person {i}";
            foreach (var session in course["sessions"]!.AsArray())
                session!["status"] = "done";
            course["observations"]!.AsArray().Clear();
            course["observations"]!
                .AsArray()
                .Add(
                    new JsonObject
                    {
                        ["at"] = "2027-06-01",
                        ["concern"] = "scars",
                        ["scale"] = "goodman-baron-quantitative",
                        ["score"] = 8 + i,
                        ["rater"] = "practitioner",
                    }
                );
            folder.Write($"courses/person-{i}.json", course.ToJsonString());
        }

        return folder;
    }
}
