using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Plans;

/// <summary>Holds needling against what its devices are cleared for.</summary>
public static class LabelCheck
{
    /// <summary>Every gap of the sessions ahead; empty when the plan is within label, or has no session.</summary>
    /// <param name="course">A course; only its planned sessions are looked at.</param>
    public static ImmutableArray<LabelGap> Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return
        [
            .. course
                .Sessions.Where(s => s.Status == SessionStatus.Planned)
                .SelectMany(s => s.Areas)
                .SelectMany(area => course.Concerns.SelectMany(concern => Of(course.Person, concern, area)))
                .GroupBy(gap => gap with { Zones = [] })
                .Select(g => g.Key with { Zones = [.. g.SelectMany(gap => gap.Zones).Distinct(StringComparer.Ordinal)] }),
        ];
    }

    /// <summary>Every gap of one area in what it does for one concern, zone by zone; empty where they share no zone.</summary>
    /// <param name="person">Who is treated.</param>
    /// <param name="concern">What for.</param>
    /// <param name="area">How.</param>
    public static IEnumerable<LabelGap> Of(Person person, Concern concern, Area area)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(area);
        return Gaps(person, concern, area);
    }

    private static IEnumerable<LabelGap> Gaps(Person person, Concern concern, Area area)
    {
        var model = DeviceDial.ModelOf(area.Device);
        foreach (var zone in area.Zones.Where(concern.Zones.Contains))
        {
            LabelGap Gap(LabelReason reason, string found, string allowed) => new(concern.Id, [zone], model.Id, reason, found, allowed);

            if (model.EvaluatedLimit is { } limit && area.NeedleLength.Millimetres > limit.Value)
                yield return Gap(LabelReason.NeedleLength, $"{area.NeedleLength}", $"{limit.Value} mm");
            var anatomy = Catalogue.Zones[zone].Anatomy.Id;
            var alike = model.Clearances.Where(c => string.Equals(c.Indication, concern.Kind, StringComparison.Ordinal)).ToArray();
            var here = alike.Where(c => c.Zones.IsEmpty || c.Zones.Contains(anatomy, StringComparer.Ordinal)).ToArray();
            if (model.Clearances.IsEmpty)
                yield return Gap(LabelReason.NoClearance, model.Name, "");
            else if (alike.Length == 0)
                yield return Gap(
                    LabelReason.Indication,
                    concern.Kind,
                    string.Join(", ", model.Clearances.Select(c => c.Indication).Distinct(StringComparer.Ordinal))
                );
            else if (here.Length == 0)
                yield return Gap(
                    LabelReason.Zone,
                    anatomy,
                    string.Join(", ", alike.SelectMany(c => c.Zones).Distinct(StringComparer.Ordinal))
                );
            else if (!here.Any(c => Fits(c, person.Phototype)))
                yield return Gap(
                    LabelReason.Phototype,
                    $"{person.Phototype}",
                    string.Join(", ", here.Select(Range).Distinct(StringComparer.Ordinal))
                );
            else if (!here.Any(c => Fits(c, person.Phototype) && person.Age >= (c.MinimumAge ?? 0)))
                yield return Gap(LabelReason.Age, $"{person.Age}", $"from {here.Min(c => c.MinimumAge)}");
        }
    }

    private static bool Fits(Clearance clearance, Phototype phototype) => Lowest(clearance) <= phototype && phototype <= Highest(clearance);

    private static string Range(Clearance clearance) => $"{Lowest(clearance)} to {Highest(clearance)}";

    // Labels number phototypes from 1.
    private static Phototype Lowest(Clearance clearance) => Phototype.I + ((clearance.LowestPhototype ?? 1) - 1);

    private static Phototype Highest(Clearance clearance) => Phototype.I + ((clearance.HighestPhototype ?? 6) - 1);
}
