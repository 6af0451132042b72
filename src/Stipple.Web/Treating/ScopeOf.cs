using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Evidence;
using Stipple.Practice.Scope;
using Stipple.Records.People;

namespace Stipple.Web.Treating;

/// <summary>What a member of staff may do, as kept with them.</summary>
internal static class ScopeOf
{
    /// <summary>The scope; the owner of a practice without one set is bounded by the devices alone, anybody else may not treat.</summary>
    public static PractitionerScope? Of(StaffMember person)
    {
        if (string.IsNullOrWhiteSpace(person.Scope))
            return person.Role is Role.Owner ? PractitionerScope.Dermatologist : null;
        if (JsonNode.Parse(person.Scope) is not JsonObject scope)
            return null;
        var id = Text(scope["preset"]) ?? Text(scope["id"]) ?? "own";
        var preset = PractitionerScope.Presets.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
        if (scope["longestNeedle"] is not JsonObject needles)
            return preset;
        return new PractitionerScope
        {
            Id = id,
            Name = Text(scope["name"]) ?? preset?.Name ?? person.DisplayName,
            LongestNeedle = needles
                .Where(n => Enum.TryParse<Region>(n.Key, ignoreCase: true, out _) && n.Value is not null)
                .ToFrozenDictionary(n => Enum.Parse<Region>(n.Key, ignoreCase: true), n => n.Value!.GetValue<double>()),
            Concerns = scope["concerns"] is JsonArray kinds ? [.. kinds.Select(k => $"{k}")] : null,
            ExceptPlaces = scope["exceptPlaces"] is JsonArray places ? [.. places.Select(p => $"{p}")] : [],
            Minors = scope["minors"]?.GetValueKind() is JsonValueKind.True,
        };
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : null;
}
