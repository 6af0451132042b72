using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

/// <summary>What docs/guide/scales.md says of scales and licensed copies.</summary>
public sealed class ScaleGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Root(), "docs", "guide", "scales.md"));

    [Fact]
    public void The_guide_lists_every_code_as_it_is() =>
        Assert.Equal(
            ScaleFaultCodes.All.Select(c => $"| {c.Code} | {c.Title} | {c.Meaning} |"),
            Guide.Split('\n').Where(line => line.StartsWith("| STP-SCALE-", StringComparison.Ordinal))
        );

    [Fact]
    public void The_example_of_a_licensed_copy_can_be_read()
    {
        var start = Guide.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var json = Guide[start..Guide.IndexOf("```", start, StringComparison.Ordinal)];

        Assert.Empty(InstrumentReader.Read(json).Faults);
        Assert.Equal(100, Assert.Single(InstrumentReader.Read(json).Instruments).Maximum);
    }

    [Fact]
    public void Rules_are_called_unverified_until_read_at_a_source() =>
        Assert.Equal(
            ["ecca", "fitzpatrick-wrinkle", "goodman-baron-quantitative", "lemperle", "manchester", "striae-regions", "striae-severity"],
            Instruments.All.Where(i => !i.Verified).Select(i => i.Scale).Order(StringComparer.Ordinal)
        );

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Stipple.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Stipple.slnx was found in no folder above the tests.");
    }
}
