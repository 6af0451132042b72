using System.Runtime.CompilerServices;

namespace Stipple.Charts.Tests;

/// <summary>
/// The pictures of docs/guide/charts are the golden files: what the guide shows is what the code draws.
/// After a wanted change, write them anew with <c>STIPPLE_REGENERATE=1 dotnet test tests/Stipple.Charts.Tests</c>,
/// look at them, and commit them with the change.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, Func<string>> Files { get; } =
        new(StringComparer.Ordinal)
        {
            ["band.svg"] = () => Svg.Standalone(Samples.Band.ToSvg("band", ChartSize.Medium)),
            ["band-narrow.svg"] = () => Svg.Standalone(Samples.Band.ToSvg("band-narrow", ChartSize.Narrow)),
            ["overlay.svg"] = () => Svg.Standalone(Samples.Overlay.ToSvg("overlay", ChartSize.Wide)),
            ["overlay-narrow.svg"] = () => Svg.Standalone(Samples.Overlay.ToSvg("overlay-narrow", ChartSize.Narrow)),
            ["forest.svg"] = () => Svg.Standalone(Samples.Forest.ToSvg("forest", ChartSize.Medium)),
            ["forest-narrow.svg"] = () => Svg.Standalone(Samples.Forest.ToSvg("forest-narrow", ChartSize.Narrow)),
            ["timeline.svg"] = () => Svg.Standalone(Samples.TimeLine.ToSvg("timeline", ChartSize.Medium)),
            ["timeline-narrow.svg"] = () => Svg.Standalone(Samples.TimeLine.ToSvg("timeline-narrow", ChartSize.Narrow)),
            ["bars.svg"] = () => Svg.Standalone(Samples.Bars.ToSvg("bars", ChartSize.Medium)),
            ["bars-narrow.svg"] = () => Svg.Standalone(Samples.Bars.ToSvg("bars-narrow", ChartSize.Narrow)),
            ["histogram.svg"] = () => Svg.Standalone(Samples.Histogram.ToSvg("histogram", ChartSize.Medium)),
            ["dots.svg"] = () => Svg.Standalone(Samples.Dots.ToSvg("dots", ChartSize.Narrow)),
            ["band-dense.svg"] = () =>
                Svg.Standalone((Samples.Band with { Axis = TimeAxis.DenseEarly }).ToSvg("band-dense", ChartSize.Wide)),
            ["band-terminal.txt"] = () => new TerminalBandChart(Samples.Band).Render(),
            ["band-terminal-ascii.txt"] = () =>
                new TerminalBandChart(Samples.Band)
                {
                    Symbols = TerminalSymbols.Ascii,
                    Width = 64,
                    Height = 20,
                }.Render(),
            ["band-early.svg"] = () => Svg.Standalone(Samples.EarlyDays.ToSvg("band-early", ChartSize.Medium)),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_of_the_guide_is_what_the_code_draws(string name)
    {
        var path = Path.Combine(Folder(), name);
        var drawn = Files[name]();
        if (string.Equals(Environment.GetEnvironmentVariable("STIPPLE_REGENERATE"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, drawn);
        }

        Assert.Equal(File.ReadAllText(path), drawn);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../docs/guide/charts"));
}
