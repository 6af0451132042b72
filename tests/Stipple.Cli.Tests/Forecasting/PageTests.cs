using System.Xml.Linq;
using Stipple.Cli.Forecasting.Page;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Tests.Forecasting;

public sealed class PageTests
{
    public static TheoryData<string> Examples => [.. Repository.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_page_is_well_formed_self_contained_and_without_script(string example)
    {
        var page = Page(Repository.Example(example));
        var elements = page.Descendants().ToArray();
        var ids = elements.Attributes("id").Select(a => a.Value).ToArray();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Single(elements, e => e.Name.LocalName == "style");
        Assert.Equal("head", elements.Single(e => e.Name.LocalName == "style").Parent!.Name.LocalName);
        Assert.DoesNotContain(elements, e => e.Name.LocalName is "script" or "link" or "iframe" or "object" or "img" or "form");
        Assert.DoesNotContain(
            elements.Attributes(),
            a => a.Name.LocalName is "style" or "src" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("url(", elements.Single(e => e.Name.LocalName == "style").Value, StringComparison.Ordinal);
        Assert.All(
            elements.Where(e => e.Attribute("href") is not null),
            e =>
            {
                var href = e.Attribute("href")!.Value;
                Assert.True(
                    href.StartsWith('#')
                        ? ids.Contains(href[1..], StringComparer.Ordinal)
                        : e.Name.LocalName == "a" && Uri.TryCreate(href, UriKind.Absolute, out _),
                    href
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_page_can_be_heard_as_well_as_seen(string example)
    {
        var page = Page(Repository.Example(example));
        var elements = page.Descendants().ToArray();
        var levels = elements.Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToArray();

        Assert.Equal("en", page.Root!.Attribute("lang")!.Value);
        Assert.Equal(1, levels.Count(l => l == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Single(elements, e => e.Name.LocalName == "main");
        Assert.Equal("skip", page.Root.Element("body")!.Elements().First().Attribute("class")!.Value);
        Assert.All(
            elements.Where(e => e.Name.LocalName == "section"),
            s => Assert.Contains(elements, e => e.Attribute("id")?.Value == s.Attribute("aria-labelledby")!.Value)
        );
        Assert.All(elements.Where(e => e.Name.LocalName == "table"), t => Assert.NotEqual("", t.Element("caption")!.Value));
        Assert.All(elements.Where(e => e.Name.LocalName == "th"), t => Assert.NotNull(t.Attribute("scope")));
        Assert.All(
            elements.Where(e => e.Name.LocalName == "figure"),
            f => Assert.Contains(f.Descendants(), e => e.Name.LocalName == "table")
        );
        // Landmarks are told apart by their names; many tables bear the same one, so that their frames are no landmarks.
        var regions = elements.Where(e => e.Attribute("role")?.Value == "region").Select(e => e.Attribute("aria-label")?.Value).ToArray();
        Assert.Equal(regions.Distinct(), regions);
        Assert.All(elements.Where(e => e.Name.LocalName == "svg"), s => Assert.Equal("img", s.Attribute("role")?.Value));
    }

    [Fact]
    public void Whatever_a_title_says_is_shown_as_text()
    {
        using var folder = new Folder();
        var course = Repository
            .Read("examples/wrinkles.json")
            .Replace("\"title\": \"", "\"title\": \"<script>alert(1)</script> & \\\"quoted\\\" ", StringComparison.Ordinal);

        var page = Page(folder.Write("course.json", course));

        Assert.StartsWith("<script>alert(1)</script> & \"quoted\" ", page.Descendants("h1").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sign_stands_in_one_group() =>
        Assert.Equal(
            Signs.All.Select(s => s.Id).Order(StringComparer.Ordinal),
            SignGroups.All.SelectMany(g => g.Signs).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_headline_counts_people_beside_the_untreated() =>
        Assert.Matches(
            "^(Fewer than |More than )?\\d in 10 people like this improve by at least .+ by .+; untreated .+ in 10\\.$",
            Page(Repository.Example("acne-scars")).Descendants("p").Single(p => p.Attribute("class")?.Value == "headline").Value
        );

    [Theory]
    [InlineData(0, "Fewer than 1 in 10")]
    [InlineData(3, "Fewer than 1 in 10")]
    [InlineData(66, "7 in 10")]
    [InlineData(97, "More than 9 in 10")]
    [InlineData(100, "More than 9 in 10")]
    public void Chances_are_people_in_ten(double percent, string words) => Assert.Equal(words, Chances.InTen(percent));

    [Theory]
    [InlineData(0, "under 1 %")]
    [InlineData(0.04, "under 1 %")]
    [InlineData(0.99, "under 1 %")]
    [InlineData(1, "1.0 %")]
    [InlineData(12.34, "12.3 %")]
    [InlineData(99, "99.0 %")]
    [InlineData(100, "over 99 %")]
    public void A_risk_is_never_said_to_be_nothing_or_certain(double percent, string words) =>
        Assert.Equal(words, Numbers.Risk(percent).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(1, "1 point")]
    [InlineData(1.5, "1.5 points")]
    [InlineData(2, "2 points")]
    public void One_point_is_no_points(double improvement, string words) =>
        Assert.Equal(
            words,
            Chances.Amount(new Chance(improvement, GoalUnit.Points, new DateOnly(2027, 1, 1), 100, 50, 1, false)).Replace('\u00A0', ' ')
        );

    [Theory]
    [InlineData(HealingHistory.PostInflammatoryHyperpigmentation, "post-inflammatory hyperpigmentation")]
    [InlineData(HealingHistory.HypertrophicScars, "hypertrophic scars")]
    public void Healing_history_is_spelt_as_in_the_field(HealingHistory member, string words) => Assert.Equal(words, Names.Of(member));

    [Fact]
    public void Vitamin_C_keeps_its_letter() => Assert.Equal("vitamin C", Names.Of(SkinCareProduct.VitaminC));

    [Fact]
    public void A_page_speaks_of_the_last_record_the_true_score_and_no_risk_of_nothing()
    {
        var page = Page(Repository.Example("acne-scars"));
        var text = page.Root!.Value;

        Assert.Contains("last record", text, StringComparison.Ordinal);
        Assert.DoesNotContain("today", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Chances are of the true score, without a rater's error.", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\d)(0|10) in 10", text);
        Assert.All(
            page.Descendants("table")
                .Single(t => t.Element("caption")!.Value.StartsWith("Chance by zone", StringComparison.Ordinal))
                .Descendants("td"),
            cell => Assert.DoesNotMatch(@"^(0|<1|100) %$", cell.Value)
        );
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Tables_behind_charts_have_three_digits_at_most()
    {
        var cells = Page(Repository.Example("whole-face-several-concerns"))
            .Descendants("details")
            .SelectMany(d => d.Descendants("td"))
            .Select(c => c.Value)
            .SelectMany(v => v.Split([' ', '(', ')', ';', '−']))
            .Where(v => v.Length > 0 && v.All(letter => char.IsAsciiDigit(letter) || letter == '.'));

        Assert.DoesNotContain(cells, number => number.Contains('.', StringComparison.Ordinal) && Digits(number) > 3);

        static int Digits(string number) => number.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
    }

    [Fact]
    public void Every_text_is_used_and_every_used_text_is_there()
    {
        var code = string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root(), "src/Stipple.Cli"), "*.cs", SearchOption.AllDirectories)
                .Select(File.ReadAllText)
        );

        Assert.All(
            Texts.Keys,
            key =>
                Assert.True(
                    code.Contains($"\"{key}\"", StringComparison.Ordinal)
                        || code.Contains($"\"{key.Split('.')[0]}.{{", StringComparison.Ordinal),
                    key
                )
        );
    }

    private static XDocument Page(string course)
    {
        using var folder = new Folder();
        Program.Run("forecast", course, "--twins", $"{Program.FewTwins}", "--html", folder["page.html"]).Sound();
        return XDocument.Parse(File.ReadAllText(folder["page.html"]).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
    }
}
