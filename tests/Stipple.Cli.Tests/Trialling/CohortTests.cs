using System.Text.Json;
using System.Xml.Linq;

namespace Stipple.Cli.Tests.Trialling;

public sealed class CohortTests
{
    [Fact]
    public void Patients_come_as_a_table_in_order_of_their_numbers()
    {
        var table = Cohorts.Run().Sound();

        Assert.EndsWith("\r\n", table);
        var rows = table.Split("\r\n")[..^1].Select(row => row.Split(',')).ToArray();
        Assert.Equal(Cohorts.Few + 1, rows.Length);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(Enumerable.Range(1, Cohorts.Few).Select(i => $"{i}"), rows.Skip(1).Select(row => row[0]));
        Assert.DoesNotContain('"', table);
        var (arm, dropped, score, severity) = (At("arm"), At("dropped_out_day"), At("score_182"), At("severity_182"));
        Assert.All(rows.Skip(1), row => Assert.Contains(row[arm], new[] { "waiting", "needling" }));
        Assert.All(rows.Skip(1), row => Assert.Equal(row[dropped].Length > 0, row[score].Length == 0));
        Assert.All(rows.Skip(1), row => Assert.Equal(row[score].Length == 0, row[severity].Length == 0));
        Assert.Contains(rows.Skip(1), row => row[score].Length == 0);

        int At(string name) => Array.IndexOf(rows[0], name);
    }

    [Fact]
    public void A_file_holds_what_standard_output_would()
    {
        using var folder = new Folder();

        Cohorts.Run("--out", folder["cohort.csv"]).Sound();

        Assert.Equal(Cohorts.Run().Sound(), File.ReadAllText(folder["cohort.csv"]));
        Assert.Equal(["cohort.csv", "cohort.csv.state.json"], folder.Files.Order());
        Assert.Equal(Cohorts.Run().Sound(), Cohorts.Run("--out", "-").Sound());
        Assert.NotEqual(Cohorts.Run().Sound(), Cohorts.Run("--seed", "2").Sound());
    }

    [Fact]
    public void More_patients_begin_with_the_same_ones() =>
        Assert.StartsWith(Cohorts.Run().Sound(), Program.Run("cohort", Cohorts.Design, "--patients", "100").Sound());

    [Fact]
    public void Parts_merge_into_the_same_table_state_and_report()
    {
        using var folder = new Folder();
        var whole = Cohorts.Run("--out", folder["whole.csv"], "--json", folder["whole.json"], "--report", folder["whole.html"]).Sound();
        for (var i = 1; i <= 3; i++)
            Cohorts.Run("--out", folder[$"{i}.csv"], "--shard", $"{i}/3").Sound();

        var merged = Program.Run(["merge", folder["3.csv"], folder["1.csv"], folder["2.csv"], .. Outputs()]).Sound();

        Assert.Equal(whole, merged);
        foreach (var ending in new[] { ".csv", ".csv.state.json", ".json", ".html" })
            Assert.Equal(File.ReadAllBytes(folder[$"whole{ending}"]), File.ReadAllBytes(folder[$"merged{ending}"]));

        string[] Outputs() => ["--out", folder["merged.csv"], "--json", folder["merged.json"], "--report", folder["merged.html"]];
    }

    [Fact]
    public void A_stopped_run_goes_on_to_the_same_table_state_and_report()
    {
        using var folder = new Folder();
        var whole = Cohorts.Run("--out", folder["whole.csv"]).Sound();
        var stopped = Cohorts.Stopped(folder);

        Assert.Equal(whole, Cohorts.Run("--out", stopped, "--resume").Sound());

        Assert.Equal(File.ReadAllBytes(folder["whole.csv"]), File.ReadAllBytes(stopped));
        Assert.Equal(File.ReadAllBytes(folder["whole.csv.state.json"]), File.ReadAllBytes(stopped + ".state.json"));
        // A run that is whole has nothing left to do but its report.
        Assert.Equal(whole, Cohorts.Run("--out", stopped, "--resume").Sound());
    }

    [Fact]
    public void A_run_stopped_before_its_first_patient_can_go_on_too()
    {
        using var folder = new Folder();

        var ran = Program.Stop(Cohorts.Words("--out", folder["cohort.csv"]));

        Assert.Equal(130, ran.Code);
        Assert.Contains("0 of 90 patients", ran.Error);
        Assert.Single(File.ReadAllLines(folder["cohort.csv"]));
        Cohorts.Run("--out", folder["cohort.csv"], "--resume").Sound();
        Assert.Equal(Cohorts.Run().Sound(), File.ReadAllText(folder["cohort.csv"]));
    }

    [Fact]
    public void A_finished_table_may_be_written_over()
    {
        using var folder = new Folder();
        Cohorts.Run("--out", folder["cohort.csv"], "--seed", "2").Sound();

        Cohorts.Run("--out", folder["cohort.csv"]).Sound();

        Assert.Equal(Cohorts.Run().Sound(), File.ReadAllText(folder["cohort.csv"]));
    }

    [Fact]
    public void The_report_counts_everybody_once()
    {
        using var folder = new Folder();
        using var document = JsonDocument.Parse(Cohorts.Run("--out", folder["cohort.csv"], "--json").Sound());
        var root = document.RootElement;
        var report = root.GetProperty("report");

        Assert.Equal("stipple-cohort-report", root.GetProperty("format").GetString());
        Assert.Equal(Cohorts.Few, report.GetProperty("randomised").GetInt32());
        Assert.True(report.GetProperty("screened").GetInt32() > Cohorts.Few);
        Assert.Equal(Cohorts.Few, report.GetProperty("arms").EnumerateArray().Sum(arm => arm.GetProperty("randomised").GetInt32()));
        Assert.All(
            report.GetProperty("arms").EnumerateArray(),
            arm =>
                Assert.Equal(
                    arm.GetProperty("randomised").GetInt32() - arm.GetProperty("droppedOut").GetInt32(),
                    arm.GetProperty("visits")[2].GetProperty("attended").GetInt32()
                )
        );
        Assert.Equal(9, root.GetProperty("worlds").GetArrayLength());
        Assert.True(report.GetProperty("comparisons")[0].GetProperty("difference").GetProperty("low").GetDouble() > 0);
    }

    [Fact]
    public void What_is_not_known_is_null_in_the_report()
    {
        using var folder = new Folder();
        using var document = JsonDocument.Parse(
            Program.Run("cohort", Cohorts.Design, "--patients", "1", "--out", folder["one.csv"], "--json").Sound()
        );
        var comparison = document.RootElement.GetProperty("report").GetProperty("comparisons")[0];

        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("difference").GetProperty("low").ValueKind);
        Assert.Equal(0, comparison.GetProperty("curve").GetArrayLength());
    }

    [Fact]
    public void The_page_is_well_formed_and_shows_flow_change_and_power()
    {
        using var folder = new Folder();
        Cohorts.Run("--report", folder["cohort.html"]).Sound();
        var page = File.ReadAllText(folder["cohort.html"]);

        var root = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;

        Assert.Equal(["flow", "seen", "comparison-1", "notes"], root.Descendants("h2").Select(h => h.Attribute("id")!.Value));
        Assert.Equal(2, root.Descendants("figure").Count());
        Assert.Equal(
            root.Descendants().Attributes("id").Count(),
            root.Descendants().Attributes("id").Select(a => a.Value).Distinct().Count()
        );
        Assert.Contains("simulate more before planning by it", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_cohort_of_next_to_nobody_can_be_reported(int patients)
    {
        using var folder = new Folder();

        var told = Program
            .Run("cohort", Cohorts.Design, "--patients", $"{patients}", "--out", folder["few.csv"], "--report", folder["few.html"])
            .Sound();

        Assert.DoesNotContain("NaN", told + File.ReadAllText(folder["few.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_terminal_is_told_the_difference_and_how_many_people_it_takes()
    {
        using var folder = new Folder();
        var told = Cohorts.Run("--out", folder["cohort.csv"]).Sound();

        Assert.Contains("needling less waiting", told, StringComparison.Ordinal);
        Assert.Contains("For a power of 80 %", told, StringComparison.Ordinal);
        Assert.Contains("could be included", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_of_a_design_is_printed() =>
        Assert.Equal(Repository.Read("docs/guide/cohort.schema.json"), Program.Run("schema", "cohort").Sound());
}
