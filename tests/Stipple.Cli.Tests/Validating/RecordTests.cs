using Stipple.Cli.Validating;

namespace Stipple.Cli.Tests.Validating;

public sealed class RecordTests
{
    private const string Cure = "is stale; run 'stipple validate --page docs/science/validation.md'.";

    [Theory]
    [InlineData("docs/science/validation.md")]
    [InlineData("docs/science/figures/validation-forest.svg")]
    [InlineData("docs/science/figures/validation-pit.svg")]
    public void The_record_was_written_from_the_present_evidence_and_model(string path) =>
        Assert.True(
            Repository
                .Read(path)
                .Contains(
                    ValidationRecord.Mark(ValidationFingerprint.Of(TrialRows.Own(cancellation: TestContext.Current.CancellationToken))),
                    StringComparison.Ordinal
                ),
            $"{path} {Cure}"
        );

    // The hierarchy itself stands in no fingerprint: its totals do.
    [Fact]
    [Trait("Category", "Slow")]
    public void The_totals_of_the_record_are_those_of_the_present_fit()
    {
        var judgement = Judgement.Of(imported: null, leaveOut: false, new Progress<double>(), TestContext.Current.CancellationToken);
        var record = Repository.Read("docs/science/validation.md");

        Assert.All(
            FigureWords.TotalNames.Zip(FigureWords.Totals(judgement.Validation)),
            total => Assert.True(record.Contains($"| {total.First} | {total.Second} |", StringComparison.Ordinal), $"{total.First}: {Cure}")
        );
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_same_figures_give_the_same_record()
    {
        using var folder = new Folder();
        using var again = new Folder();
        var file = folder.Write("trials.json", Trials.Mixed);

        Program.Run("validate", "--trials", file, "--page", folder["record.md"]).Sound();
        Program.Run("validate", "--trials", file, "--leave-one-study-out", "--page", again["record.md"]).Sound();

        foreach (var name in (string[])["record.md", "figures/record-forest.svg", "figures/record-pit.svg"])
            Assert.Equal(File.ReadAllText(folder[name]), File.ReadAllText(again[name]));
    }
}
