using System.Text.Json;
using Stipple.Cli.Validating;
using Stipple.Evidence;

namespace Stipple.Cli.Tests.Validating;

public sealed class ValidateTests
{
    [Theory]
    [InlineData("", "STP-TRIAL-002")]
    [InlineData("[{", "STP-TRIAL-002")]
    [InlineData("{}", "STP-TRIAL-003")]
    [InlineData("[]", "STP-CLI-012")]
    [InlineData("[1, \"x\", null, []]", "STP-CLI-012")]
    public void A_file_without_an_arm_is_refused_with_a_code(string file, string code)
    {
        var ran = Program.Pipe(file, "validate", "--trials", "-");

        Assert.Equal(2, ran.Code);
        Assert.Equal([code], ran.Codes);
        Assert.Equal("", ran.Output);
    }

    [Fact]
    public void A_file_that_is_not_there_or_a_page_on_standard_output_is_refused()
    {
        Assert.Equal(["STP-CLI-002"], Program.Run("validate", "--trials", "missing.json").Codes);
        Assert.Equal(["STP-CLI-004"], Program.Run("validate", "--html", "-").Codes);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_file_of_rows_out_of_scope_only_is_reported_not_refused()
    {
        var ran = Program.Pipe(Trials.File(Trials.Row("laser", ("device", "laser"))), "validate", "--trials", "-");

        Assert.Contains("0 of 1 rows are judged", ran.Sound(), StringComparison.Ordinal);
        Assert.Contains("energy-device", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Strange_figures_never_crash_it()
    {
        var file = Trials.File(
            Trials.Row("\uFFFD<b>", ("needle_length_mm", 9999), ("sessions", 1e6), ("interval_weeks", 1e9), ("n", 0)),
            Trials.Row("x", ("baseline", new System.Text.Json.Nodes.JsonObject { ["mean"] = 1e-300 }), ("age", -4)),
            Trials.Row("y", ("followups", "soon"), ("indication", 5))
        );
        using var folder = new Folder();

        Program.Pipe(file, "validate", "--trials", "-", "--html", folder["page.html"], "--json", folder["all.json"]).Sound();

        Assert.Equal(["all.json", "page.html"], folder.Files.Order());
    }

    [Fact]
    public void A_stopped_validation_ends_with_130_and_leaves_nothing()
    {
        using var folder = new Folder();

        Assert.Equal(130, Program.Stop("validate", "--json", folder["all.json"]).Code);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_study_of_ours_is_known_again_by_doi_and_by_arm_in_another_spelling()
    {
        var arm = TrialCatalogue.Arms.All.First(a => Catalogue.Sources[TrialCatalogue.Studies[a.Study].Source].Doi is not null);
        var known = TrialRows.Own(cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(1, Shared(Trials.OfOurs(arm, -40)));
        Assert.Equal(1, Shared(Trials.File(Trials.Row(arm.Id.Replace('-', '_').ToUpperInvariant()))));
        Assert.Equal(0, Shared(Trials.File(Trials.Row("a-new-study"))));

        int Shared(string file)
        {
            using var folder = new Folder();
            using var shell = new Stipple.Cli.Running.Shell(Stream.Null, Stream.Null, Stream.Null);
            var rows = TrialRows.Read(
                TrialRows.Import(folder.Write("trials.json", file), shell),
                cancellation: TestContext.Current.CancellationToken
            );
            var (judged, ours) = SameStudy.Unite(rows, known);
            return ours.Where(r => r.Reading is not null && r.Reading.Study == judged.Single().Reading!.Study)
                .Select(r => r.Study!.Id)
                .Distinct()
                .Count();
        }
    }

    [Fact]
    public void Studies_of_ours_are_not_run_together()
    {
        var known = TrialRows.Own(cancellation: TestContext.Current.CancellationToken);

        var united = SameStudy.Unite([], known).Known;

        Assert.Equal(Studies(known), Studies(united));

        static int Studies(IEnumerable<TrialRow> rows) =>
            rows.Select(r => r.Reading?.Study).OfType<string>().Distinct(StringComparer.Ordinal).Count();
    }

    // A figure far from ours drags the fit along only while its study is in it.
    [Fact]
    [Trait("Category", "Slow")]
    public void Leaving_a_study_out_changes_what_is_predicted_for_it()
    {
        var arm = TrialCatalogue.Arms["leheta2011-pci"];
        var file = Trials.OfOurs(arm, -68.3);

        Assert.NotEqual(Predicted(), Predicted("--leave-one-study-out"));

        double Predicted(params string[] options)
        {
            using var json = JsonDocument.Parse(Program.Pipe(file, ["validate", "--trials", "-", "--json", .. options]).Sound());
            return json.RootElement.GetProperty("arms")[0].GetProperty("predicted").GetProperty("percentChange").GetDouble();
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_terminal_fits_its_width_and_names_every_row()
    {
        var lines = Program.Pipe(Trials.Mixed, "validate", "--trials", "-").Sound().Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.All(
            new[] { "two_figures", "control", "counted", "pores", "laser", "pooled", "no_figure", "twice" },
            id => Assert.Contains(lines, line => line.Contains(id, StringComparison.Ordinal))
        );
        Assert.Contains(lines, line => line.Contains("flatter", StringComparison.Ordinal));
    }
}
