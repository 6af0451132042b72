using System.Text.Json;
using Stipple.Evidence;

namespace Stipple.Web.Concerns;

/// <summary>What is asked of each kind of concern, as the course format has it.</summary>
internal static class ConcernKinds
{
    /// <summary>The kinds, in the order offered.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["acne-scars", "wrinkles", "texture", "pores", "dullness", "laxity", "hyperpigmentation", "stretch-marks", "scar"];

    /// <summary>Choices of a kind's own, by field.</summary>
    public static IReadOnlyList<(string Field, bool Required, IReadOnlyList<string> Values)> Choices(string kind) =>
        kind switch
        {
            "wrinkles" => [("form", true, Names<WrinkleForm>())],
            "scar" => [("cause", true, Names<ScarCause>()), ("form", true, Names<ScarForm>())],
            "stretch-marks" => [("colour", true, Names<StretchMarkColour>())],
            "hyperpigmentation" => [("type", true, Names<PigmentType>()), ("depth", false, Names<PigmentDepth>())],
            _ => [],
        };

    /// <summary>Whether its age is asked for, and must be known.</summary>
    public static (bool Asked, bool Required) Age(string kind) =>
        kind switch
        {
            "scar" => (true, true),
            "stretch-marks" => (true, false),
            _ => (false, false),
        };

    /// <summary>Scales that fit a kind and tell a state: those of change since before have no baseline.</summary>
    public static IEnumerable<Scale> Scales(string kind) =>
        Catalogue.Scales.All.Where(s => s.Indications.Contains(kind, StringComparer.Ordinal) && !s.IsRelative);

    private static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
