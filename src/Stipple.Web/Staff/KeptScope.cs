using System.Text.Json;
using Stipple.Evidence;
using Stipple.Practice.Scope;
using Stipple.Web.Forms;

namespace Stipple.Web.Staff;

/// <summary>A practitioner's scope as it is kept with them: the JSON of <see cref="PractitionerScope"/>.</summary>
/// <param name="Id">Preset it began with, or <c>own</c>.</param>
/// <param name="Name">The sort of practitioner, in words.</param>
/// <param name="LongestNeedle">Longest needle by part of the body, mm.</param>
/// <param name="Concerns">Kinds of concern; null for every kind.</param>
/// <param name="ExceptPlaces">Places that may not be treated.</param>
/// <param name="Minors">Whether minors may be treated.</param>
internal sealed record KeptScope(
    string Id,
    string Name,
    IReadOnlyDictionary<string, double> LongestNeedle,
    IReadOnlyList<string>? Concerns,
    IReadOnlyList<string> ExceptPlaces,
    bool Minors
)
{
    /// <summary>Kinds of concern there are.</summary>
    public static readonly string[] Kinds =
    [
        "acne-scars",
        "scar",
        "wrinkles",
        "stretch-marks",
        "hyperpigmentation",
        "texture",
        "pores",
        "dullness",
        "laxity",
    ];

    /// <summary>One that comes with Stipple; null for an id that does not.</summary>
    public static KeptScope? Preset(string? id) =>
        PractitionerScope.Presets.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal)) is { } preset ? Of(preset) : null;

    /// <summary>What is kept with somebody; null when nothing is.</summary>
    public static KeptScope? Read(string? json) =>
        string.IsNullOrWhiteSpace(json) ? null : JsonSerializer.Deserialize<KeptScope>(json, JsonSerializerOptions.Web);

    /// <summary>What was typed.</summary>
    public static KeptScope Of(ScopeInput input) =>
        new(
            "own",
            input.Sort,
            input.Longest.ByRegion().ToDictionary(n => NameOf(n.Key), n => n.Value, StringComparer.Ordinal),
            input.Every ? null : input.Concerns,
            input.Except,
            input.Minors
        );

    /// <summary>Its JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>As the fields of a form.</summary>
    public Values Fields()
    {
        var values = new Values().Add("sort", Name).Add("every", Concerns is null ? "true" : null).Add("minors", Minors ? "true" : null);
        foreach (var (region, longest) in LongestNeedle)
            values.Add($"longest.{region}", $"{longest}");
        foreach (var kind in Concerns ?? [])
            values.Add("concerns", kind);
        foreach (var place in ExceptPlaces)
            values.Add("except", place);
        return values;
    }

    /// <summary>How a part of the body is named in it.</summary>
    public static string NameOf(Region region) => $"{region}".ToLowerInvariant();

    private static KeptScope Of(PractitionerScope scope) =>
        new(
            scope.Id,
            scope.Name,
            scope.LongestNeedle.ToDictionary(n => NameOf(n.Key), n => n.Value, StringComparer.Ordinal),
            scope.Concerns,
            scope.ExceptPlaces,
            scope.Minors
        );
}
