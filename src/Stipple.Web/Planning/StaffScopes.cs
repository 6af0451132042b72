using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Evidence;
using Stipple.Practice.Scope;

namespace Stipple.Web.Planning;

/// <summary>
/// What a member of staff may do, from the JSON kept with them: <c>id</c>, <c>name</c>, <c>longestNeedle</c> by part of the
/// body, <c>concerns</c>, <c>exceptPlaces</c> and <c>minors</c>.
/// </summary>
internal static class StaffScopes
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The scope; null where none was set, which limits nothing.</summary>
    public static PractitionerScope? Of(string? json)
    {
        if (string.IsNullOrWhiteSpace(json) || JsonSerializer.Deserialize<Kept>(json, Options) is not { } kept)
            return null;
        return new PractitionerScope
        {
            Id = kept.Id ?? "own",
            Name = kept.Name ?? "",
            LongestNeedle = (kept.LongestNeedle ?? []).ToFrozenDictionary(),
            Concerns = kept.Concerns is null ? null : [.. kept.Concerns],
            ExceptPlaces = [.. kept.ExceptPlaces ?? []],
            Minors = kept.Minors,
        };
    }

    private sealed record Kept(
        string? Id,
        string? Name,
        Dictionary<Region, double>? LongestNeedle,
        List<string>? Concerns,
        List<string>? ExceptPlaces,
        bool Minors
    );
}
