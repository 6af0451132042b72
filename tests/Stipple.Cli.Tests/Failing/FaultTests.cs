using System.Text;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Tests.Failing;

public sealed class FaultTests
{
    private static readonly Dictionary<string, string[]> Ways = new(StringComparer.Ordinal)
    {
        ["STP-CLI-001"] = ["forecast"],
        ["STP-CLI-002"] = ["check", "missing.json"],
        ["STP-CLI-003"] = ["check", "/"],
        ["STP-CLI-004"] = ["forecast", "EXAMPLE", "--twins", "20", "--html", "/missing/page.html"],
        ["STP-CLI-005"] = ["forecast", "EXAMPLE", "--twins", "3"],
        ["STP-CLI-006"] = ["forecast", "EXAMPLE", "--zone", "cheekleft"],
        ["STP-CLI-007"] = ["forecast", "EXAMPLE", "--zone", "hand-left"],
        ["STP-CLI-008"] = ["forecast", "EXAMPLE", "--sign", "rednes"],
        ["STP-CLI-009"] = ["explain", "wrinkledepth"],
        ["STP-CLI-010"] = ["forecast", "EXAMPLE", "--csv", "page.html", "--html", "page.html"],
        ["STP-CLI-012"] = ["validate", "--trials", "-"],
        ["STP-CLI-013"] = ["forecast", "EXAMPLE", "--json", "EXAMPLE"],
        ["STP-CLI-014"] = ["recalibrate", "EMPTY"],
    };

    public static TheoryData<string> Codes => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_fault_is_told_with_its_code_and_nothing_is_printed(string code)
    {
        var ran = Provoke(code);

        Assert.Equal(2, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.Equal([code], ran.Codes);
        Assert.Matches("allowed (is|are) |lists all", ran.Error);
    }

    [Theory]
    [InlineData("STP-CLI-006", "perhaps cheek-left is meant")]
    [InlineData("STP-CLI-008", "perhaps redness is meant")]
    [InlineData("STP-CLI-009", "perhaps wrinkle-depth is meant")]
    public void A_misspelt_id_is_met_with_the_nearest(string code, string words) =>
        Assert.Contains(words, Provoke(code).Error, StringComparison.Ordinal);

    [Fact]
    public void All_faults_of_command_line_and_course_are_told_at_once()
    {
        var ran = Program.Pipe("{}", "forecast", "-", "--twins", "1", "--zone", "nose-tip", "--width", "10");

        Assert.Equal(2, ran.Code);
        Assert.Equal(["STP-CLI-005", "STP-CLI-005", "STP-CLI-006"], ran.Codes[..3]);
        Assert.All(ran.Codes[3..], code => Assert.StartsWith("STP-COURSE-", code, StringComparison.Ordinal));
        Assert.True(ran.Codes.Length > 4);
    }

    [Fact]
    public void Nothing_is_written_and_nothing_old_is_lost_when_one_output_fails()
    {
        using var folder = new Folder();
        folder.Write("old.json", "old");

        var ran = Program.Forecast(
            "wrinkles",
            "--json",
            folder["old.json"],
            "--csv",
            folder["new.csv"],
            "--html",
            folder[new string('x', 255)]
        );

        Assert.Equal(["STP-CLI-004"], ran.Codes);
        Assert.Equal(["old.json"], folder.Files);
        Assert.Equal("old", File.ReadAllText(folder["old.json"]));
    }

    [Fact]
    public void A_faulty_course_writes_nothing()
    {
        using var folder = new Folder();
        var course = folder.Write("course.json", "{ \"format\": \"stipple-course\" }");

        Assert.Equal(2, Program.Run("forecast", course, "--html", folder["page.html"]).Code);

        Assert.Equal(["course.json"], folder.Files);
    }

    [Fact]
    public void A_hundred_faults_are_told_in_words_and_the_rest_counted()
    {
        var course = Many(250);

        var ran = Program.Pipe(course, "check", "-");

        Assert.Equal(100, ran.Codes.Length);
        Assert.Matches("and \\d+ more faults \\(\\d+ in all\\)", ran.Error);
    }

    [Fact]
    public void As_json_all_faults_are_told()
    {
        var ran = Program.Pipe(Many(150), "check", "-", "--json");
        using var report = JsonDocument.Parse(ran.Error);

        Assert.Equal(2, ran.Code);
        Assert.Equal("stipple-faults", report.RootElement.GetProperty("format").GetString());
        Assert.True(report.RootElement.GetProperty("count").GetInt32() >= 150);
        Assert.Equal(report.RootElement.GetProperty("count").GetInt32(), report.RootElement.GetProperty("faults").GetArrayLength());
        Assert.StartsWith(
            "$.",
            report.RootElement.GetProperty("faults").EnumerateArray().Last().GetProperty("path").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{ \"a\": [1, 2, ] }")]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ \"a\": 1 } x")]
    [InlineData("{ \"a\": tru }")]
    [InlineData("{ \"a\": \"b")]
    [InlineData("{ \"a\": 01 }")]
    [InlineData("{ a: 1 }")]
    [InlineData("// note")]
    public void What_is_no_JSON_is_told_in_words_of_the_document(string text)
    {
        var ran = Program.Pipe(text, "check", "-");

        Assert.Equal(2, ran.Code);
        Assert.Single(ran.Codes);
        Assert.DoesNotMatch("(?i)isFinalBlock|this mode|option|payload|token|literal.?s|BytePosition|reader", ran.Error);
    }

    [Fact]
    public void A_twin_that_fails_is_told_with_its_own_code()
    {
        var inner = new SolverException(SolverException.StepTooSmall, 3, "collagenI", 0.5, "the step is too small");

        var fault = Failures.Fault(new AggregateException(new InvalidOperationException("other"), new AggregateException(inner)));

        Assert.Equal("STP-SKIN-002", fault.Code);
        Assert.Contains("collagenI", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is wrong with the input", fault.Message, StringComparison.Ordinal);
        Assert.Equal("STP-CLI-011", Failures.Fault(new AggregateException(new InvalidOperationException("other"))).Code);
    }

    [Fact]
    public void A_stopped_forecast_ends_with_130_and_leaves_nothing()
    {
        using var folder = new Folder();

        var ran = Program.Stop("forecast", Repository.Example("acne-scars"), "--html", folder["page.html"]);

        Assert.Equal(130, ran.Code);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Every_code_can_be_provoked_but_that_of_our_own_failure() =>
        Assert.Equal(CliCodes.All.Select(c => c.Code).Where(c => c != CliCodes.InternalFailure.Code), Ways.Keys);

    [Fact]
    public void The_guide_to_the_codes_is_current()
    {
        var text = new StringBuilder(
            """
            # Faults of the command line

            What is wrong with a command line, its files or its outputs has a permanent code, as have the
            [faults of a course](errors.md). All that can be told is told at once, on standard error; then nothing was written.
            With `--json` the faults are one JSON document, `stipple-faults`.

            | exit code | means |
            |---|---|
            | 0 | done |
            | 1 | Stipple failed |
            | 2 | the input or the command line has faults |
            | 130 | stopped by the user |


            """
        );
        foreach (var code in CliCodes.All)
        {
            text.Append($"## {code.Code} {code.Title}\n\n{code.Meaning}\n\n");
            if (Ways.TryGetValue(code.Code, out var words))
                text.Append(
                    $"Example, `stipple {string.Join(' ', words).Replace("EXAMPLE", "course.json", StringComparison.Ordinal).Replace("EMPTY", "empty", StringComparison.Ordinal)}`:\n\n> {Provoke(code.Code).Error.Split('\n')[0].Replace("STP", "`STP", StringComparison.Ordinal).Replace(code.Code, code.Code + "`", StringComparison.Ordinal)}\n\n"
                );
        }

        Repository.AssertCurrent("docs/guide/errors-cli.md", text.ToString().TrimEnd('\n') + "\n");
    }

    private static Ran Provoke(string code)
    {
        using var folder = new Folder();
        var course = folder.Write("course.json", Repository.Read("examples/acne-scars.json"));
        var empty = Directory.CreateDirectory(folder["empty"]).FullName;
        var ran = Program.Pipe(
            "[]",
            [
                .. Ways[code]
                    .Select(word =>
                        word.Replace("EXAMPLE", course, StringComparison.Ordinal).Replace("EMPTY", empty, StringComparison.Ordinal)
                    ),
            ]
        );
        return ran with
        {
            Error = ran.Error.Replace(course, "course.json", StringComparison.Ordinal).Replace(empty, "empty", StringComparison.Ordinal),
        };
    }

    private static string Many(int faults) =>
        Repository
            .Read("examples/wrinkles.json")
            .Replace(
                "\"concerns\": [",
                $"\"observations\": [{string.Join(',', Enumerable.Repeat("{ \"at\": 1 }", faults))}], \"concerns\": [",
                StringComparison.Ordinal
            );
}
