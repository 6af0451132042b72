using System.Xml.Linq;

namespace Stipple.Charts.Tests;

public sealed class SmallChartTests
{
    [Theory]
    [InlineData(0.71, "7 in 10 people like this lose two points", 7)]
    [InlineData(0.02, "Fewer than 1 in 10 people like this lose two points", 0)]
    [InlineData(0.98, "More than 9 in 10 people like this lose two points", 10)]
    [InlineData(0.0, "Fewer than 1 in 10 people like this lose two points", 0)]
    [InlineData(1.0, "More than 9 in 10 people like this lose two points", 10)]
    public void Dots_and_sentence_agree(double share, string sentence, int filled)
    {
        var picture = new Picture(new DotStrip { Title = "lose two points", Share = share }.ToSvg("d", ChartSize.Narrow));
        Assert.Equal(sentence, picture.Title);
        Assert.Equal(
            filled,
            picture.Groups("stp-data").Elements().Count(e => e.Attribute("class")!.Value.Contains("stp-f-c1", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_histogram_counts_every_value_once()
    {
        var bins = HistogramChart.Count([0, 0.5, 1, 1, 2, 3, 3.9, 4], 4);
        Assert.Equal(1, bins.Sum(b => b.Share), 1e-12);
        Assert.Equal([2 / 8.0, 2 / 8.0, 1 / 8.0, 3 / 8.0], bins.Select(b => b.Share));
    }

    [Fact]
    public void A_longer_bar_means_a_larger_value()
    {
        var chart = new BarChart
        {
            Title = "t",
            Quantity = "days",
            Rows = [new("a", 2), new("b", 4)],
        };
        var widths = new Picture(chart.ToSvg("b", ChartSize.Medium))
            .Groups("stp-data")
            .Select(g => Picture.N(g.Elements().First(), "width"))
            .ToArray();
        Assert.Equal(2 * widths[0], widths[1], 0.02);
    }

    [Fact]
    public void A_chance_above_one_is_refused() =>
        Assert.Equal(
            "STP-CHART-008",
            Assert
                .Throws<ChartException>(() =>
                    new BarChart
                    {
                        Title = "t",
                        Quantity = "q",
                        IsProbability = true,
                        Rows = [new("a", 1.2)],
                    }.Describe()
                )
                .Faults[0]
                .Code
        );

    [Fact]
    public void A_forest_says_how_often_the_model_lies_inside()
    {
        Assert.Contains("inside the observed interval in 5 of 5", Samples.Forest.Describe(), StringComparison.Ordinal);
        var missed = Samples.Forest with
        {
            Groups =
            [
                new ForestGroup("", [new ForestRow("a", new(1, 0, 2), new(3, 2, 4)), new ForestRow("b", new(1, 0, 2), new(2, 2, 4))]),
            ],
        };
        Assert.Contains("in 1 of 2", missed.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reversed_interval_is_refused() =>
        Assert.Equal(
            "STP-CHART-007",
            Assert
                .Throws<ChartException>(() =>
                    (Samples.Forest with { Groups = [new ForestGroup("", [new ForestRow("a", new(1, 2, 0))])] }).ToTable()
                )
                .Faults[0]
                .Code
        );

    [Fact]
    public void Danger_is_said_in_words_as_well_as_colour()
    {
        Assert.Contains("1 of danger", Samples.TimeLine.Describe(), StringComparison.Ordinal);
        Assert.Contains(Samples.TimeLine.ToTable().Rows, r => r[2] is "cold sore (danger)");
    }

    [Fact]
    public void Every_note_of_a_crowded_week_is_written()
    {
        foreach (var size in new[] { ChartSize.Narrow, ChartSize.Medium, ChartSize.Wide })
        {
            var texts = new Picture(Samples.TimeLine.ToSvg("t", size)).Texts.Select(t => t.Value).ToArray();
            Assert.All(Samples.TimeLine.Observations, o => Assert.Contains(o.Label, texts, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_standalone_picture_is_well_formed_and_carries_its_style()
    {
        var picture = new Picture(Svg.Standalone(Samples.Dots.ToSvg("d", ChartSize.Narrow)));
        Assert.Equal("style", picture.Root.Elements().First().Name.LocalName);
        Assert.Throws<ArgumentException>(() => Svg.Standalone("<p>"));
    }
}
