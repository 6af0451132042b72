using System.Text;
using Stipple.Cli.Trialling;
using Stipple.Designs;

namespace Stipple.Cli.Tests.Trialling;

public sealed class CohortFaultTests
{
    private static readonly Dictionary<string, (string Old, string New)> Changes = new()
    {
        ["STP-DESIGN-001"] = ("\"female\": 0.6", "\"female\": 0.7"),
        ["STP-DESIGN-002"] = ("\"minimum\": 18, \"maximum\": 50", "\"minimum\": 50, \"maximum\": 18"),
        ["STP-DESIGN-003"] = ("[28, 84, 182]", "[28, 182, 182]"),
        ["STP-DESIGN-004"] = ("\"day\": 182", "\"day\": 180"),
        ["STP-DESIGN-005"] = ("\"id\": \"waiting\"", "\"id\": \"needling\""),
        ["STP-DESIGN-006"] = (
            "\"kind\": \"acne-scars\",",
            "\"kind\": \"scar\", \"cause\": \"surgical\", \"ageMonths\": 12, \"form\": \"flat\","
        ),
        ["STP-DESIGN-007"] = ("\"scale\": \"ecca\", \"score\": 110", "\"scale\": \"gais\", \"score\": 4"),
        ["STP-DESIGN-008"] = (
            "\"score\": 110 }",
            "\"score\": 110 }, \"goal\": { \"improvement\": 40, \"unit\": \"percent\", \"by\": \"2027-06-01\" }"
        ),
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["STP-COHORT-001"] = ["cohort", "nobody.json", "--patients", "10"],
        ["STP-COHORT-002"] = ["cohort", "design.json", "--patients", "90", "--out", "stopped.csv"],
        ["STP-COHORT-003"] = ["cohort", "design.json", "--patients", "90", "--out", "new.csv", "--resume"],
        ["STP-COHORT-004"] = ["cohort", "design.json", "--patients", "90", "--seed", "2", "--out", "stopped.csv", "--resume"],
        ["STP-COHORT-005"] = ["cohort", "design.json", "--patients", "90", "--out", "cut.csv", "--resume"],
        ["STP-COHORT-006"] = ["merge", "stopped.csv"],
        ["STP-COHORT-007"] = ["merge", "first.csv", "other.csv"],
        ["STP-COHORT-008"] = ["merge", "first.csv"],
        ["STP-COHORT-009"] = ["cohort", "design.json", "--patients", "90", "--shard", "3/2"],
    };

    public static TheoryData<string> Codes => [.. Changes.Keys, .. Ways.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_fault_is_told_with_its_code_and_nothing_is_printed(string code)
    {
        var ran = Provoke(code);

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Equal([code], ran.Codes);
    }

    [Fact]
    public void Every_code_can_be_provoked() =>
        Assert.Equal([.. DesignFaultCodes.All.Select(c => c.Code), .. CohortCodes.All.Select(c => c.Code)], Codes.Select(row => row.Data));

    [Fact]
    public void Faults_of_command_line_and_design_are_told_at_once()
    {
        var ran = Program.Pipe("{}", "cohort", "-", "--patients", "0", "--shard", "x", "--report", "-");

        Assert.Equal(2, ran.Code);
        Assert.Equal(["STP-CLI-005", "STP-COHORT-009", "STP-CLI-004"], ran.Codes[..3]);
        Assert.All(ran.Codes[4..], code => Assert.StartsWith("STP-COURSE-", code));
        Assert.True(ran.Codes.Length > 6);
    }

    [Fact]
    public void All_parts_that_do_not_fit_are_told_at_once_and_nothing_is_written()
    {
        using var folder = Prepared();
        File.AppendAllText(folder["first.csv"], "x");

        var ran = Program.Run(
            "merge",
            folder["first.csv"],
            folder["missing.csv"],
            folder["other.csv"],
            folder["cut.csv"],
            folder["stopped.csv"],
            "--out",
            folder["merged.csv"]
        );

        Assert.Equal(["STP-CLI-002", "STP-COHORT-005", "STP-COHORT-007", "STP-COHORT-006", "STP-COHORT-006"], ran.Codes);
        Assert.False(File.Exists(folder["merged.csv"]));
    }

    [Fact]
    public void A_part_twice_is_refused()
    {
        using var folder = Prepared();

        Assert.Equal(["STP-COHORT-008", "STP-COHORT-008"], Program.Run("merge", folder["first.csv"], folder["first.csv"]).Codes);
    }

    [Fact]
    public void Another_design_is_no_run_to_go_on_with()
    {
        using var folder = Prepared();
        var other = folder.Write(
            "other.json",
            File.ReadAllText(folder["design.json"]).Replace("\"needleLength\": 1.5", "\"needleLength\": 1")
        );

        Assert.Equal(
            ["STP-COHORT-004"],
            Program.Run("cohort", other, "--patients", "90", "--out", folder["stopped.csv"], "--resume").Codes
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{ \"format\": \"stipple-cohort-part\", \"version\": 1 }")]
    public void What_is_no_state_is_no_run_to_go_on_with(string state)
    {
        using var folder = Prepared();
        File.WriteAllText(folder["stopped.csv.state.json"], state);

        Assert.Equal(
            ["STP-COHORT-003"],
            Program.Run("cohort", folder["design.json"], "--patients", "90", "--out", folder["stopped.csv"], "--resume").Codes
        );
        Assert.Equal(["STP-COHORT-003"], Program.Run("merge", folder["stopped.csv"]).Codes);
    }

    [Fact]
    public void Standard_output_cannot_be_gone_on_with() => Assert.Equal(["STP-COHORT-003"], Cohorts.Run("--resume").Codes);

    [Fact]
    public void The_guide_to_the_codes_is_current()
    {
        var text = new StringBuilder(
            """
            # Faults of a cohort

            A design is read as a course is: faults of its form (types, names, ranges) have the [codes of a course](errors.md), what
            only a design can have follows here, and then what can be wrong with running, resuming and merging. All that can be told is
            told at once; then nothing was written. See [virtual trials](cohort.md).


            """
        );
        foreach (var code in DesignFaultCodes.All)
            text.Append(
                $"## {code.Code} {code.Title}\n\n{code.Meaning}\n\nExample, `{Changes[code.Code].New}`:\n\n> {Told(code.Code)}\n\n"
            );
        foreach (var code in CohortCodes.All)
            text.Append(
                $"## {code.Code} {code.Title}\n\n{code.Meaning}\n\nExample, `stipple {string.Join(' ', Ways[code.Code])}`:\n\n> {Told(code.Code)}\n\n"
            );

        Repository.AssertCurrent("docs/guide/errors-cohort.md", text.ToString().TrimEnd('\n') + "\n");
    }

    private static string Told(string code) => Provoke(code).Error.Split('\n')[0].Replace(code, $"`{code}`", StringComparison.Ordinal);

    private static Ran Provoke(string code)
    {
        using var folder = Prepared();
        if (Changes.TryGetValue(code, out var change))
        {
            var text = File.ReadAllText(folder["design.json"]).Replace(change.Old, change.New, StringComparison.Ordinal);
            if (code == "STP-DESIGN-006")
                text = text.Replace(
                    "\"scale\": \"ecca\", \"score\": 110",
                    "\"scale\": \"vancouver\", \"score\": 6",
                    StringComparison.Ordinal
                );
            folder.Write("design.json", text);
        }

        var words = Ways.GetValueOrDefault(code, ["cohort", "design.json", "--patients", "90"]);
        var ran = Program.Run([.. words.Select(word => word.Contains('.', StringComparison.Ordinal) ? folder[word] : word)]);
        return ran with { Error = ran.Error.Replace(folder[""] + "/", "", StringComparison.Ordinal) };
    }

    private static Folder Prepared()
    {
        var folder = new Folder();
        var design = File.ReadAllText(Cohorts.Design);
        folder.Write("design.json", design);
        folder.Write("nobody.json", design.Replace("\"minimum\": 60 }", "\"minimum\": 530 }", StringComparison.Ordinal));
        var stopped = Cohorts.Stopped(folder);
        File.Copy(stopped, folder["cut.csv"]);
        File.Copy(stopped + ".state.json", folder["cut.csv.state.json"]);
        File.WriteAllText(folder["cut.csv"], "patient");
        Cohorts.Run("--out", folder["first.csv"], "--shard", "1/2").Sound();
        Cohorts.Run("--out", folder["other.csv"], "--shard", "2/2", "--seed", "2").Sound();
        return folder;
    }
}
