using System.Text.Json;
using Stipple.Cli.Rehearsing;
using Stipple.Cli.Science;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Tests.Rehearsing;

public sealed class RehearseTests
{
    private static readonly Lazy<string> Mark = new(() => RehearsalPage.Mark(RehearsalFingerprint.Of(new RehearsalOptions())));

    [Theory]
    [InlineData("docs/science/learning.md")]
    [InlineData("docs/science/figures/learning-coverage.svg")]
    [InlineData("docs/science/figures/learning-width.svg")]
    [InlineData("docs/science/figures/learning-ranks.svg")]
    public void The_page_was_written_from_the_present_model(string path) =>
        Assert.True(
            Repository.Read(path).Contains(Mark.Value, StringComparison.Ordinal),
            $"{path} is stale; run 'stipple rehearse --page docs/science/learning.md'."
        );

    [Fact]
    public void Every_fault_is_told_at_once() =>
        Assert.Equal(3, Program.Run("rehearse", "--people", "9", "--twins", "19", "--page", "-").Codes.Length);

    [Fact]
    public void Stopped_it_writes_nothing()
    {
        using var folder = new Folder();
        var ran = Program.Stop("rehearse", "--page", folder["page.md"]);

        Assert.Equal(130, ran.Code);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Every_example_is_rehearsed_on() => Assert.Equal(Repository.Examples.Count(), RehearsalTemplates.All.Count);

    [Fact]
    public void Two_commands_write_their_own_sections_of_a_document()
    {
        var one = MarkedSection.Replace("# Head\n", "one", "stipple a", "1");
        var both = MarkedSection.Replace(one + "\nbetween\n", "two", "stipple b", "2");
        var anew = MarkedSection.Replace(both, "three", "stipple a", "3");

        Assert.Contains("three", anew, StringComparison.Ordinal);
        Assert.Contains("between", anew, StringComparison.Ordinal);
        Assert.Contains("two", anew, StringComparison.Ordinal);
        Assert.DoesNotContain("one", anew, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_small_rehearsal_writes_its_page_figures_and_numbers()
    {
        using var folder = new Folder();
        var page = folder.Write("page.md", "# By hand\n");
        Program.Run("rehearse", "--people", "10", "--twins", "20", "--seed", "2", "--page", page, "--json", folder["all.json"]).Sound();

        using var json = JsonDocument.Parse(File.ReadAllText(folder["all.json"]));
        Assert.Equal(15, json.RootElement.GetProperty("summaries").GetArrayLength());
        Assert.Equal(150, json.RootElement.GetProperty("forecasts").GetArrayLength());
        Assert.StartsWith("# By hand\n", File.ReadAllText(page), StringComparison.Ordinal);
        foreach (var figure in (string[])["coverage", "width", "ranks"])
            Assert.Contains($"figures/page-{figure}.svg", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(folder["figures"]).Length);
    }
}
