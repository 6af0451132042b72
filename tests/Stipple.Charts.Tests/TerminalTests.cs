using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Stipple.Charts.Tests;

public sealed class TerminalTests
{
    [Fact]
    public void Any_finite_data_fits_the_screen() =>
        Prop.ForAll(
                AnyChart.Bands,
                chart =>
                {
                    foreach (var (width, height) in new[] { (30, 12), (80, 24), (200, 50) })
                    {
                        var lines = new TerminalBandChart(chart) { Width = width, Height = height }
                            .Render()
                            .Split('\n');
                        Assert.Equal(height, lines.Length - 1);
                        Assert.All(lines, l => Assert.True(l.Length <= width));
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_plain_fallback_is_ascii_whatever_the_labels()
    {
        var chart = Samples.Band with { Title = "Narben 漢字 😀 −2", Goal = -5 };
        Assert.All(new TerminalBandChart(chart) { Symbols = TerminalSymbols.Ascii }.Render(), c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void Colour_changes_no_character()
    {
        var chart = new TerminalBandChart(Samples.EarlyDays);
        var coloured = (chart with { IsColoured = true }).Render();
        Assert.NotEqual(chart.Render(), coloured, StringComparer.Ordinal);
        Assert.Equal(chart.Render(), Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Labels_cannot_command_the_terminal()
    {
        var chart = Samples.Band with { Title = "\u001b[2J\u009b31m\r\n\u202e", Sessions = [new(0, "\u001b]0;x\u0007", true)] };
        Assert.DoesNotContain(new TerminalBandChart(chart).Render(), c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public void Bands_nest_in_every_column_without_colour()
    {
        var chart = new BandChart
        {
            Title = "t",
            Quantity = "q",
            Series = [new BandSeries("s", Samples.Decline(100, 40, 40, 12))],
        };
        var lines = new TerminalBandChart(chart).Render().Split('\n').Select(l => l.PadRight(80)).ToArray();
        for (var x = 6; x < 79; x++)
        {
            var column = string.Concat(lines[2..20].Select(l => l[x])).Trim();
            Assert.Matches("^░*▒*━+▒*░*$", column);
        }
    }

    [Fact]
    public void A_narrow_peak_between_columns_still_shows()
    {
        BandPoint[] points = [.. Enumerable.Range(0, 5000).Select(i => BandPoint.Exact(i, i == 2503 ? 100 : 0))];
        var chart = new BandChart
        {
            Title = "t",
            Quantity = "q",
            Series = [new BandSeries("s", points)],
        };
        Assert.Contains(
            '━',
            new TerminalBandChart(chart) { Width = 40 }
                .Render()
                .Split('\n')[2]
        );
    }

    [Fact]
    public void A_screen_too_small_is_refused() =>
        Assert.Equal(
            2,
            Assert.Throws<ChartException>(() => new TerminalBandChart(Samples.Band) { Width = 10, Height = 3 }.Render()).Faults.Count
        );
}
