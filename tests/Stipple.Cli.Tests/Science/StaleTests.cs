using Stipple.Cli.Science;

namespace Stipple.Cli.Tests.Science;

public sealed class StaleTests
{
    private const string Cure = "is stale; run 'stipple science --out docs/science'.";

    [Fact]
    public void Equations_and_constants_in_the_documents_are_those_of_the_model() =>
        Assert.All(
            SciencePages.Cheap(Documents.Science),
            page => Assert.True(string.Equals(File.ReadAllText(page.Path), page.Text, StringComparison.Ordinal), $"{page.Path} {Cure}")
        );

    [Theory]
    [InlineData("model.md")]
    [InlineData("parameters.md")]
    [InlineData("acceptance.md")]
    [InlineData("shape.md")]
    [InlineData("figures/acceptance.svg")]
    [InlineData("figures/acceptance-rescaled.svg")]
    [InlineData("figures/shape.svg")]
    public void Every_document_was_written_from_the_present_model(string name) =>
        Assert.True(Documents.Read(name).Contains(MarkedSection.Begin(Fingerprint.Current), StringComparison.Ordinal), $"{name} {Cure}");

    [Fact]
    public void What_is_written_by_hand_is_kept()
    {
        var first = MarkedSection.Replace("# Head\n", "one");
        var second = MarkedSection.Replace(first + "tail\n", "two");
        Assert.StartsWith("# Head\n", second, StringComparison.Ordinal);
        Assert.EndsWith("tail\n", second, StringComparison.Ordinal);
        Assert.Contains("two", second, StringComparison.Ordinal);
        Assert.DoesNotContain("one", second, StringComparison.Ordinal);
    }
}
