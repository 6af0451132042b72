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

    private static Dictionary<string, Func<string>> Files { get; } = new(StringComparer.Ordinal)
    {
        ["band.svg"] = () => Svg.Standalone(Samples.Band.ToSvg("band", ChartSize.Medium)),
        ["band-narrow.svg"] = () => Svg.Standalone(Samples.Band.ToSvg("band-narrow", ChartSize.Narrow)),
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
