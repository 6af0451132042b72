using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Scope;

/// <summary>Holds needling against what a practitioner may do.</summary>
public static class ScopeCheck
{
    /// <summary>Everything outside the scope.</summary>
    /// <param name="scope">What the practitioner may do.</param>
    /// <param name="course">Who is treated, and what for.</param>
    /// <param name="areas">How, planned or done; null for an area that is not complete, which is passed over.</param>
    /// <param name="on">Local date of the session.</param>
    /// <exception cref="KeyNotFoundException">A zone is not in the catalogue.</exception>
    public static ImmutableArray<RuleFinding> Of(PractitionerScope scope, Course course, IReadOnlyList<Area?> areas, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(areas);
        var found = ImmutableArray.CreateBuilder<RuleFinding>();
        var age = Ages.On(course, on);
        if (!scope.Minors && age < PractitionerScope.Adult)
            found.Add(
                ScopeCodes.Minor.At("person.age", $"{scope.Name}: the person is {age:0.#} years old; from {PractitionerScope.Adult}.")
            );
        for (var i = 0; i < areas.Count; i++)
        {
            if (areas[i] is { } area)
                found.AddRange(Of(scope, course, area, $"areas[{i}]"));
        }

        return found.ToImmutable();
    }

    private static IEnumerable<RuleFinding> Of(PractitionerScope scope, Course course, Area area, string place)
    {
        var zones = area.Zones.Select(id => Catalogue.Zones[id]).ToArray();
        var closed = zones
            .Where(z => !scope.LongestNeedle.ContainsKey(z.Region) || scope.ExceptPlaces.Contains(z.Anatomy.Id, StringComparer.Ordinal))
            .ToArray();
        if (closed.Length > 0)
            yield return ScopeCodes.Zone.At($"{place}.zones", $"{scope.Name}: not at {Names(closed)}.");
        foreach (var limit in zones.Except(closed).GroupBy(z => scope.LongestNeedle[z.Region]))
        {
            if (area.NeedleLength.Millimetres > limit.Key)
                yield return ScopeCodes.Needle.At(
                    $"{place}.needleLength",
                    $"{scope.Name}: {area.NeedleLength} at {Names(limit)}; at most {limit.Key} mm."
                );
        }

        if (scope.Concerns is not { } kinds)
            yield break;
        foreach (var concern in course.Concerns.Where(c => c.Zones.Any(area.Zones.Contains)))
        {
            if (!kinds.Contains(concern.Kind, StringComparer.Ordinal))
                yield return ScopeCodes.Concern.At(
                    $"{place}.zones",
                    $"{scope.Name}: {concern.Id} ({concern.Kind}) lies there; only {string.Join(", ", kinds)}."
                );
        }
    }

    private static string Names(IEnumerable<Zone> zones) => string.Join(", ", zones.Select(z => z.Name));
}
