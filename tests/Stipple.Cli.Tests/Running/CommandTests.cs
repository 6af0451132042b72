using System.Text.Json;
using Stipple.Evidence;

namespace Stipple.Cli.Tests.Running;

public sealed class CommandTests
{
    public static TheoryData<string> Examples => [.. Repository.Examples];

    [Fact]
    public void Without_words_help_is_printed()
    {
        var shown = Program.Run().Sound();

        Assert.All(
            new[] { "forecast", "check", "explain", "recalibrate", "validate", "evidence", "schema", "zones", "scales", "devices" },
            c => Assert.Contains(c, shown, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_schema_is_that_of_the_course() => Assert.Equal(CourseSchema.Json, Program.Run("schema").Sound());

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_sound(string example) =>
        Assert.StartsWith("The course is sound", Program.Run("check", Repository.Example(example)).Sound(), StringComparison.Ordinal);

    [Theory]
    [InlineData("zones")]
    [InlineData("scales")]
    [InlineData("devices")]
    public void A_catalogue_is_listed_whole_in_words_and_as_json(string catalogue)
    {
        var ids = catalogue switch
        {
            "zones" => Catalogue.Zones.Ids,
            "scales" => Catalogue.Scales.Ids,
            _ => Catalogue.Devices.Ids,
        };
        using var json = JsonDocument.Parse(Program.Run(catalogue, "--json").Sound());

        Assert.Equal(ids, json.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
        foreach (var width in new[] { 40, 80 })
        {
            var lines = Program.Within(width, catalogue).Sound().Split('\n');
            Assert.All(lines, line => Assert.InRange(line.Length, 0, Math.Max(width, 60)));
            Assert.All(ids, id => Assert.Contains(lines, line => line.StartsWith($" {id} ", StringComparison.Ordinal)));
        }
    }
}
