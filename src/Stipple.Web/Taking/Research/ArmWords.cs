using System.Text.Json;
using Stipple.Evidence;

namespace Stipple.Web.Taking.Research;

/// <summary>The words in which reports of trials name what a course names by ids.</summary>
internal static class ArmWords
{
    /// <summary>The indication of a kind of concern.</summary>
    public static string Indication(string kind) =>
        kind switch
        {
            "acne-scars" => "acne-scar",
            "wrinkles" => "wrinkle",
            "stretch-marks" => "striae",
            _ => kind,
        };

    /// <summary>What tells concerns of a kind apart.</summary>
    public static string Detail(Concern concern) =>
        concern switch
        {
            Hyperpigmentation pigment => Word(pigment.Type),
            Scar scar => $"{Word(scar.Cause)} {Word(scar.Form)}",
            StretchMarks marks => $"striae {Word(marks.Colour)}",
            _ => "",
        };

    /// <summary>The sites of zones.</summary>
    public static string Site(IEnumerable<string> zones) =>
        string.Join(
            ", ",
            zones
                .Distinct(StringComparer.Ordinal)
                .Select(z =>
                    z.Replace("-left", "", StringComparison.Ordinal).Replace("-right", "", StringComparison.Ordinal).Replace('-', ' ')
                )
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>What was put on the skin in at least half of what was needled.</summary>
    public static string Adjuncts(IReadOnlyCollection<Area> areas)
    {
        var usual = areas
            .SelectMany(a => a.Adjuncts)
            .GroupBy(a => a)
            .Where(g => 2 * g.Count() >= areas.Count)
            .Select(g => Word(g.Key))
            .ToList();
        return usual.Count == 0 ? "none" : string.Join(", ", usual);
    }

    /// <summary>The measure.</summary>
    public static string Endpoint(string scale) =>
        scale is "vancouver-modified" ? "modified Vancouver Scar Scale" : $"{Catalogue.Scales[scale].Name}, severity";

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}").Replace('-', ' ');
}
