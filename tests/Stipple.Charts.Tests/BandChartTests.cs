using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Stipple.Charts.Tests;

public sealed class BandChartTests
{
    [Fact]
    public void Any_finite_data_stays_inside_the_plot() =>
        Prop.ForAll(
                AnyChart.Bands,
                chart =>
                {
                    foreach (var size in new[] { ChartSize.Narrow, ChartSize.Medium, ChartSize.Wide })
                    {
                        var picture = new Picture(chart.ToSvg("c", size));
                        var (left, top, right, bottom) = Assert.Single(picture.Plots);
                        Assert.True(right > left && bottom > top);
                        Assert.All(
                            picture.DataPoints,
                            p =>
                            {
                                Assert.InRange(p.X, left - 0.01, right + 0.01);
                                Assert.InRange(p.Y, top - 0.01, bottom + 0.01);
                            }
                        );
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Drawn_bands_nest_at_every_point() =>
        Prop.ForAll(
                AnyChart.Bands,
                chart =>
                {
                    var picture = new Picture((chart with { Series = [chart.Series[0]], Comparison = null }).ToSvg("c", ChartSize.Medium));
                    var areas = picture
                        .Groups("stp-data")
                        .Elements()
                        .Where(e => e.Attribute("fill-opacity") is not null)
                        .Select(Coordinates)
                        .ToArray();
                    Assert.Equal(0, areas.Length % 2);
                    for (var i = 0; i < areas.Length; i += 2)
                    {
                        var (outer, inner) = (areas[i], areas[i + 1]);
                        var half = outer.Length / 2;
                        for (var k = 0; k < half; k++)
                        {
                            Assert.True(outer[k].Y <= inner[k].Y, "upper edges");
                            Assert.True(inner[k].Y <= inner[^(k + 1)].Y, "inner edges");
                            Assert.True(inner[^(k + 1)].Y <= outer[^(k + 1)].Y, "lower edges");
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Five_thousand_points_stay_small_and_keep_their_peaks()
    {
        var points = Enumerable.Range(0, 5000).Select(i => BandPoint.Exact(i / 10.0, 5 + Math.Sin(i * 0.7))).ToArray();
        points[1234] = BandPoint.Exact(123.4, 9.5);
        points[3210] = BandPoint.Exact(321.0, 0.5);
        var chart = Samples.Band with
        {
            Series = [new BandSeries("noisy", points)],
            Comparison = null,
            Measurements = [],
            Goal = null,
            AtLeast = new ValueRange(0, 10),
        };

        var svg = chart.ToSvg("c", ChartSize.Medium);

        Assert.True(svg.Length < 25_000, $"{svg.Length} characters");
        var picture = new Picture(svg);
        var (_, top, _, bottom) = picture.Plots.Single();
        var median = picture
            .Groups("stp-data")
            .SelectMany(g => g.Elements())
            .Where(e => Picture.N(e, "stroke-width") > 2)
            .SelectMany(Coordinates)
            .ToArray();
        Assert.Equal(top + ((bottom - top) * 0.05), median.Min(p => p.Y), 0.02);
        Assert.Equal(top + ((bottom - top) * 0.95), median.Max(p => p.Y), 0.02);
    }

    [Fact]
    public void A_gap_interrupts_the_line()
    {
        BandPoint[] whole = [.. Enumerable.Range(0, 9).Select(i => BandPoint.Exact(i, i))];
        BandPoint[] broken = [.. whole];
        broken[4] = BandPoint.Gap(4);
        BandChart Chart(BandPoint[] p) =>
            new()
            {
                Title = "t",
                Quantity = "q",
                Series = [new BandSeries("s", p)],
            };

        Assert.Equal(1, Lines(Chart(whole)));
        Assert.Equal(2, Lines(Chart(broken)));

        static int Lines(BandChart chart) =>
            new Picture(chart.ToSvg("c", ChartSize.Medium)).Groups("stp-data").Elements("{http://www.w3.org/2000/svg}path").Count();
    }

    [Fact]
    public void A_lone_point_between_gaps_is_still_seen()
    {
        var chart = new BandChart
        {
            Title = "t",
            Quantity = "q",
            Series = [new BandSeries("s", [BandPoint.Gap(0), BandPoint.Exact(1, 4), BandPoint.Gap(2)])],
        };
        Assert.Contains("<circle", chart.ToSvg("c", ChartSize.Medium), StringComparison.Ordinal);
    }

    [Fact]
    public void Zooming_leaves_out_later_days_and_scales_to_what_is_shown()
    {
        var rising = new BandSeries("s", [.. Enumerable.Range(0, 100).Select(i => BandPoint.Exact(i, i))]);
        var chart = new BandChart
        {
            Title = "t",
            Quantity = "q",
            Series = [rising],
            Axis = TimeAxis.FirstDays(14),
        };
        var texts = new Picture(chart.ToSvg("c", ChartSize.Medium)).Texts.Select(t => t.Value).ToArray();
        Assert.Contains("days since first session", texts, StringComparer.Ordinal);
        Assert.DoesNotContain("100", texts, StringComparer.Ordinal);
        Assert.Contains("14.0 on week 2", chart.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_tells_direction_end_sessions_and_goal()
    {
        var text = Samples.Band.Describe();
        Assert.Equal(
            "ECCA score, points, from day 0 to week 26; lower is better. with this plan: median 112 on day 0, 59 (50 % 52 to 67; 90 % 41 to 80) on week 26. "
                + "untreated: median 112 on day 0, 109 on week 26. 3 measurements, the latest 88 on week 8. 5 sessions: 3 done, 2 planned. The last record is on week 9. The goal is 70.",
            text
        );
    }

    [Fact]
    public void The_table_holds_every_session_and_measurement()
    {
        var table = Samples.Band.ToTable();
        Assert.Equal(5, table.Rows.Count(r => r[^1].Length > 0));
        Assert.Equal(3, table.Rows.Count(r => r[^2].Length > 0));
        Assert.Contains(table.Rows, r => r[0] is "week 9 (last record)");
    }

    [Fact]
    public void All_faults_are_reported_at_once_with_their_codes()
    {
        var chart = new BandChart
        {
            Title = "t",
            Quantity = "q",
            Series =
            [
                new BandSeries("empty", []),
                new BandSeries("bad", [new(5, 1, 2, 3, 0, 4), new(5, double.PositiveInfinity, 0, 0, 0, 0)]),
            ],
            Measurements = [new(0, 5, 6)],
            Goal = 1e13,
            Axis = new TimeAxis { From = 3, To = 3 },
        };
        var faults = Assert.Throws<ChartException>(() => chart.ToSvg("1", new ChartSize(10, double.NaN))).Faults;
        Assert.Equal(
            ["STP-CHART-001", "STP-CHART-002", "STP-CHART-003", "STP-CHART-004", "STP-CHART-005", "STP-CHART-006", "STP-CHART-007"],
            faults.Select(f => f.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Contains(faults, f => f.Place is "Series[1].Points[1].Median");
        Assert.Contains(faults, f => f.Place is "ChartSize.PlotHeight");
    }

    [Fact]
    public void A_chart_of_nothing_is_refused() =>
        Assert.Equal(
            "STP-CHART-001",
            Assert.Single(Assert.Throws<ChartException>(() => new BandChart { Title = "t", Quantity = "q" }.Describe()).Faults).Code
        );

    [Fact]
    public void More_series_than_can_be_told_apart_are_refused()
    {
        var chart = Samples.Band with { Series = [.. Enumerable.Range(0, 5).Select(i => new BandSeries($"{i}", [BandPoint.Exact(0, i)]))] };
        Assert.Equal("STP-CHART-009", Assert.Single(Assert.Throws<ChartException>(() => chart.Describe()).Faults).Code);
    }

    private static (double X, double Y)[] Coordinates(XElement path)
    {
        var n = path.Attribute("d")!
            .Value.Trim('M', 'z')
            .Split(' ')
            .Select(v => double.Parse(v, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        return [.. Enumerable.Range(0, n.Length / 2).Select(i => (n[2 * i], n[(2 * i) + 1]))];
    }
}
