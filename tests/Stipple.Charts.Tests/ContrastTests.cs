using System.Globalization;

namespace Stipple.Charts.Tests;

/// <summary>WCAG 2.2 contrast, computed from the palettes.</summary>
public sealed class ContrastTests
{
    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_has_a_contrast_of_at_least_4_5(string theme)
    {
        var p = Palette(theme);
        foreach (var text in new[] { p.Ink, p.Muted, p.Accent, p.Second, p.Third, p.Fourth, p.Alert })
        {
            Assert.InRange(Ratio(Rgb(text), Rgb(p.Ground)), 4.5, 21);
            Assert.InRange(Ratio(Rgb(text), Rgb(p.Future)), 4.5, 21);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Axes_lines_and_band_edges_have_a_contrast_of_at_least_3(string theme)
    {
        var p = Palette(theme);
        foreach (var ground in new[] { Rgb(p.Ground), Rgb(p.Future) })
        {
            Assert.InRange(Ratio(Rgb(p.Axis), ground), 3, 21);
            foreach (var series in new[] { p.Accent, p.Second, p.Third, p.Fourth })
            {
                var outer = Over(Rgb(series), ground, ChartPalette.OuterBandOpacity);
                var inner = Over(Rgb(series), outer, ChartPalette.InnerBandOpacity);
                Assert.InRange(Ratio(Rgb(series), outer), 3, 21);
                Assert.InRange(Ratio(Rgb(series), inner), 3, 21);
                Assert.InRange(Ratio(Rgb(p.Ink), inner), 4.5, 21);
                Assert.InRange(Ratio(Rgb(p.Muted), inner), 3, 21);
            }
        }
    }

    [Fact]
    public void The_ratio_of_black_to_white_is_21() => Assert.Equal(21, Ratio((0, 0, 0), (255, 255, 255)), 1e-9);

    [Fact]
    public void The_style_sheet_serves_both_themes_by_system_and_by_parent_and_prints_light()
    {
        Assert.Contains(
            "@media (prefers-color-scheme:dark){.stp-chart{--stp-ground:" + ChartPalette.Dark.Ground,
            ChartStyle.Css,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "[data-theme=light] .stp-chart{--stp-ground:" + ChartPalette.Light.Ground,
            ChartStyle.Css,
            StringComparison.Ordinal
        );
        Assert.Contains("[data-theme=dark] .stp-chart{--stp-ground:" + ChartPalette.Dark.Ground, ChartStyle.Css, StringComparison.Ordinal);
        Assert.Contains(
            "@media print{.stp-chart,[data-theme] .stp-chart{--stp-ground:" + ChartPalette.Light.Ground,
            ChartStyle.Css,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_style_sheet_can_stand_inside_xml_and_loads_nothing()
    {
        Assert.DoesNotContain('<', ChartStyle.Css);
        Assert.DoesNotContain('&', ChartStyle.Css);
        Assert.DoesNotContain("url(", ChartStyle.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", ChartStyle.Css, StringComparison.Ordinal);
    }

    private static ChartPalette Palette(string theme) => theme is "light" ? ChartPalette.Light : ChartPalette.Dark;

    private static (double R, double G, double B) Rgb(string hex) => (Part(hex, 1), Part(hex, 3), Part(hex, 5));

    private static double Part(string hex, int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static (double R, double G, double B) Over(
        (double R, double G, double B) top,
        (double R, double G, double B) under,
        double opacity
    ) => (Mix(top.R, under.R, opacity), Mix(top.G, under.G, opacity), Mix(top.B, under.B, opacity));

    private static double Mix(double top, double under, double opacity) => (top * opacity) + (under * (1 - opacity));

    private static double Ratio((double R, double G, double B) a, (double R, double G, double B) b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance((double R, double G, double B) c) =>
        (0.2126 * Linear(c.R)) + (0.7152 * Linear(c.G)) + (0.0722 * Linear(c.B));

    private static double Linear(double part) => part / 255 <= 0.04045 ? part / 255 / 12.92 : Math.Pow(((part / 255) + 0.055) / 1.055, 2.4);
}
