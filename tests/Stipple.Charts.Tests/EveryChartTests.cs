using System.Globalization;
using System.Xml.Linq;

namespace Stipple.Charts.Tests;

/// <summary>What holds for all charts.</summary>
public sealed class EveryChartTests
{
    private const string Hostile =
        "</text><script>alert('x')</script>\" onload=\"y\" & ]]> \u0000\u0007\u001b[31m \ud800 \u202e \ufffe Ünïcödé 漢字 😀";

    public static TheoryData<string> Names => [.. Charts(null).Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_never_overlaps_and_never_leaves_the_picture(string name)
    {
        foreach (
            var chart in new[]
            {
                Charts(null)[name],
                Charts("A rather long name that somebody typed without thinking of phones at all")[name],
            }
        )
        {
            foreach (var size in new[] { ChartSize.Narrow, ChartSize.Medium, ChartSize.Wide })
            {
                var picture = new Picture(chart.ToSvg("c", size));
                var boxes = picture.TextBoxes.ToArray();
                var height = Picture.N(picture.Root, "height");
                Assert.All(
                    boxes,
                    b =>
                    {
                        Assert.InRange(b.Left, -0.5, size.Width);
                        Assert.InRange(b.Right, 0, size.Width + 0.5);
                        Assert.InRange(b.Bottom, 0, height);
                    }
                );
                for (var i = 0; i < boxes.Length; i++)
                {
                    for (var j = i + 1; j < boxes.Length; j++)
                    {
                        var (a, b) = (boxes[i], boxes[j]);
                        var apart = a.Right <= b.Left || b.Right <= a.Left || a.Bottom <= b.Top || b.Bottom <= a.Top;
                        Assert.True(apart, $"{name} at {size.Width}: '{a.Text}' and '{b.Text}'");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_labels_stay_text(string name)
    {
        var picture = new Picture(Charts(Hostile)[name].ToSvg("c", ChartSize.Medium));
        string[] known = ["svg", "title", "desc", "g", "rect", "line", "circle", "path", "text"];
        Assert.All(
            picture.Root.DescendantsAndSelf(),
            e =>
            {
                Assert.Contains(e.Name.LocalName, known, StringComparer.Ordinal);
                Assert.DoesNotContain(e.Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            }
        );
        Assert.Contains("<script>", picture.Title + picture.Description, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_in_a_page_needs_no_style_script_or_link(string name)
    {
        var picture = new Picture(Charts(null)[name].ToSvg("c", ChartSize.Wide));
        Assert.All(
            picture.Root.DescendantsAndSelf(),
            e =>
            {
                Assert.False(e.Name.LocalName is "style" or "script");
                Assert.DoesNotContain(e.Attributes(), a => a.Name.LocalName is "style" or "href" or "fill" && a.Value is not "none");
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_class_used_is_in_the_style_sheet(string name)
    {
        var used = new Picture(Charts(null)[name].ToSvg("c", ChartSize.Wide))
            .Root.Descendants()
            .Attributes("class")
            .SelectMany(a => a.Value.Split(' '));
        Assert.All(
            used.Where(c => c is not ("stp-data" or "stp-plot" or "stp-sessions")),
            c => Assert.Contains("." + c + "{", ChartStyle.Css, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_named_and_described_for_screen_readers(string name)
    {
        var chart = Charts(null)[name];
        var picture = new Picture(chart.ToSvg("abc-1", ChartSize.Medium));
        Assert.Equal("img", (string?)picture.Root.Attribute("role"));
        Assert.Equal("abc-1-title abc-1-desc", (string?)picture.Root.Attribute("aria-labelledby"));
        Assert.Equal(
            2,
            picture.Root.Elements().Count(e => ((string?)e.Attribute("id"))?.StartsWith("abc-1-", StringComparison.Ordinal) == true)
        );
        Assert.Equal(chart.Describe(), picture.Description);
        Assert.NotEmpty(picture.Title);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Data_stay_inside_their_plots(string name)
    {
        foreach (var size in new[] { ChartSize.Narrow, ChartSize.Medium, ChartSize.Wide })
        {
            var picture = new Picture(Charts(null)[name].ToSvg("c", size));
            // Marks have a size; only their centres are data.
            Assert.All(
                picture.DataPoints,
                p =>
                    Assert.Contains(
                        picture.Plots,
                        r => p.X >= r.Left - 7 && p.X <= r.Right + 7 && p.Y >= r.Top - 0.01 && p.Y <= r.Bottom + 0.01
                    )
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Drawing_twice_in_any_culture_gives_the_same_text(string name)
    {
        var first = Charts(null)[name].ToSvg("c", ChartSize.Medium);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(first, Charts(null)[name].ToSvg("c", ChartSize.Medium));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_of_the_table_are_as_long_as_its_heading(string name)
    {
        var table = Charts(null)[name].ToTable();
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Count));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_a_small_file(string name) => Assert.True(Charts(null)[name].ToSvg("c", ChartSize.Medium).Length < 30_000);

    [Fact]
    public void A_responsive_picture_holds_two_layouts_with_ids_of_their_own()
    {
        var page = new Picture("<svg xmlns=\"http://www.w3.org/2000/svg\">" + Samples.Band.ToResponsiveSvg("x", ChartSize.Wide) + "</svg>");
        var ids = page.Root.Descendants().Attributes("id").Select(a => a.Value).ToArray();
        Assert.Equal(6, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>One of each chart; with a label, all its texts are that label.</summary>
    private static Dictionary<string, Chart> Charts(string? label)
    {
        string L(string usual) => label ?? usual;
        return new(StringComparer.Ordinal)
        {
            ["band"] = Samples.Band with
            {
                Title = L(Samples.Band.Title),
                Quantity = L("ECCA score"),
                Series =
                [
                    Samples.Band.Series[0] with
                    {
                        Name = L("with this plan"),
                    },
                    new BandSeries(L("shorter needle"), Samples.Decline(112, 60, 44, 4)),
                ],
                Comparison = Samples.Band.Comparison! with { Name = L("untreated") },
                Sessions = [.. Samples.Band.Sessions.Select(s => s with { Label = L(s.Label) })],
            },
            ["early"] = Samples.EarlyDays with { Title = L("Redness") },
            ["dense"] = Samples.Band with { Title = L("Dense"), Axis = TimeAxis.DenseEarly },
            ["overlay"] = Samples.Overlay with
            {
                Title = L("Overlay"),
                Across = L("weeks"),
                Upward = L("score"),
                Panels =
                [
                    .. Samples.Overlay.Panels.Select(p => new OverlayPanel(
                        L(p.Title),
                        [.. p.Series.Select((s, i) => s with { Name = L(s.Name) + i })]
                    )),
                ],
            },
            ["forest"] = Samples.Forest with
            {
                Title = L("Forest"),
                Quantity = L("change"),
                BelowNull = L("better"),
                AboveNull = L("worse"),
                Groups =
                [
                    .. Samples.Forest.Groups.Select(g =>
                        g with
                        {
                            Heading = L(g.Heading),
                            Rows = [.. g.Rows.Select(r => r with { Label = L(r.Label) })],
                        }
                    ),
                ],
            },
            ["timeline"] = Samples.TimeLine with
            {
                Title = L("Course"),
                Sessions = [.. Samples.TimeLine.Sessions.Select(s => s with { Label = L(s.Label) })],
                Observations = [.. Samples.TimeLine.Observations.Select(o => o with { Label = L(o.Label) })],
            },
            ["bars"] = Samples.Bars with
            {
                Title = L("Bars"),
                Quantity = L("Chance"),
                Rows = [.. Samples.Bars.Rows.Select(r => r with { Label = L(r.Label) })],
            },
            ["histogram"] = Samples.Histogram with
            {
                Title = L("Days"),
                Quantity = L("days"),
                Marks = [.. Samples.Histogram.Marks.Select(m => m with { Label = L(m.Label) })],
            },
            ["dots"] = Samples.Dots with { Title = L(Samples.Dots.Title), Evidence = L(Samples.Dots.Evidence) },
        };
    }
}
