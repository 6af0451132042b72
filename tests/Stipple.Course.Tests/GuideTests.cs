using System.Text;
using System.Text.RegularExpressions;

namespace Stipple.Tests;

public sealed class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/guide/course.md"));

    private static readonly List<(string Part, string Json)> Snippets =
    [
        .. Regex
            .Matches(
                Guide,
                "```json (?<part>[a-z]+)\n(?<json>.*?)```",
                RegexOptions.Singleline | RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Select(match => (match.Groups["part"].Value, match.Groups["json"].Value)),
    ];

    [Fact]
    public void Every_snippet_of_the_guide_is_sound_in_its_place()
    {
        string Part(string name) => Snippets.First(snippet => string.Equals(snippet.Part, name, StringComparison.Ordinal)).Json;

        Assert.Equal(
            ["concern", "course", "observation", "person", "session"],
            Snippets.Select(snippet => snippet.Part).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()
        );
        Assert.Empty(Read(Part("course")).Faults);
        var observations = Snippets.Where(snippet => snippet.Part is "observation").Select(snippet => snippet.Json);
        var whole = $$"""
            { "format": "stipple-course", "version": 1, "start": "2026-09-07", "person": {{Part("person")}},
              "concerns": [{{Part("concern")}}], "sessions": [{{Part("session")}}], "observations": [{{string.Join(',', observations)}}] }
            """;
        Assert.Empty(Read(whole).Faults);
    }

    [Fact]
    public void The_guide_names_every_kind_of_concern_and_its_properties()
    {
        string[] named =
        [
            AcneScars.KindName,
            Wrinkles.KindName,
            StretchMarks.KindName,
            Hyperpigmentation.KindName,
            Scar.KindName,
            Texture.KindName,
            Pores.KindName,
            Dullness.KindName,
            Laxity.KindName,
            "shares",
            "form",
            "colour",
            "ageMonths",
            "type",
            "depth",
            "cause",
        ];
        Assert.All(named, name => Assert.Contains($"`{name}`", Guide, StringComparison.Ordinal));
    }

    private static ReadResult Read(string text) => CourseReader.Read(Encoding.UTF8.GetBytes(text));
}
