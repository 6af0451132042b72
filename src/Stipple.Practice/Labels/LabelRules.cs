using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Practice.Sessions;
using Stipple.Skin.Plans;

namespace Stipple.Practice.Labels;

/// <summary>Holds needling, planned or done, against device, clearance and what is usual at the place.</summary>
public static class LabelRules
{
    // Lengths are typed in hundredths of a millimetre: less than this is rounding.
    private const double Rounding = 1e-6;

    /// <summary>Every finding of a session's areas.</summary>
    /// <param name="course">Who is treated, and what for; its sessions are not looked at.</param>
    /// <param name="areas">How; null for an area that is not complete, which is passed over.</param>
    /// <exception cref="KeyNotFoundException">A zone or a device is not in the catalogue.</exception>
    public static ImmutableArray<RuleFinding> Of(Course course, IReadOnlyList<Area?> areas)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(areas);
        return [.. areas.SelectMany((area, i) => area is null ? [] : Of(course, area, $"areas[{i}]"))];
    }

    /// <summary>Every finding of the planned sessions of a course, at places such as <c>sessions[1].areas[0].rate</c>.</summary>
    /// <param name="course">The course.</param>
    public static ImmutableArray<RuleFinding> OfPlan(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return
        [
            .. course
                .Sessions.Index()
                .Where(s => s.Item.Status == SessionStatus.Planned)
                .SelectMany(s => Of(course, s.Item.Areas).Select(f => f with { Place = $"sessions[{s.Index}].{f.Place}" })),
        ];
    }

    private static IEnumerable<RuleFinding> Of(Course course, Area area, string place) =>
        OfDial(area, place).Concat(OfLabel(course, area, place)).Concat(OfPlaces(course, area, place));

    private static IEnumerable<RuleFinding> OfDial(Area area, string place)
    {
        var model = DeviceDial.ModelOf(area.Device);
        var length = area.NeedleLength.Millimetres;
        var (shortest, longest) = (model.ShortestLength, model.LongestLength);
        // A length of zero is a sham: nothing is set.
        if (length > longest.Value + Rounding || (length > 0 && length < shortest.Value - Rounding))
            yield return LabelCodes.Dial.At(
                $"{place}.needleLength",
                $"{model.Name} cannot be set to {area.NeedleLength}; {shortest.Value} to {longest.Value} mm.",
                sources: shortest.Sources.Concat(longest.Sources)
            );
        else if (model.LengthStep is { } step && OffStep(length - shortest.Value, step.Value))
            yield return LabelCodes.Step.At(
                $"{place}.needleLength",
                $"{model.Name} goes in steps of {step.Value} mm; {area.NeedleLength} is between two.",
                sources: step.Sources
            );
        if (area.Rate is { } rate && model.Rate is { Low: { } low, High: { } high } dial && (rate.Hertz < low || rate.Hertz > high))
            yield return LabelCodes.Rate.At(
                $"{place}.rate",
                $"{model.Name} runs at {low} to {high} Hz; {rate} was given.",
                sources: dial.Sources
            );
    }

    private static bool OffStep(double length, double step) => Math.Abs(length - Math.Round(length / step) * step) > Rounding;

    private static IEnumerable<RuleFinding> OfLabel(Course course, Area area, string place)
    {
        var model = DeviceDial.ModelOf(area.Device);
        return course
            .Concerns.SelectMany(concern => LabelCheck.Of(course.Person, concern, area))
            .GroupBy(gap =>
                (
                    gap.Reason,
                    gap.Found,
                    gap.Allowed,
                    Concern: gap.Reason is LabelReason.NeedleLength or LabelReason.NoClearance ? "" : gap.Concern
                )
            )
            .Select(gaps =>
            {
                var code = LabelCodes.Of(gaps.Key.Reason);
                var zones = Names(gaps.SelectMany(g => g.Zones).Distinct(StringComparer.Ordinal));
                var found = gaps.Key.Reason switch
                {
                    LabelReason.NoClearance => $"No clearance of {model.Name} is known",
                    LabelReason.NeedleLength => $"{model.Name} was evaluated to {gaps.Key.Allowed}; {gaps.Key.Found} is set",
                    LabelReason.Age => $"{model.Name} is cleared {gaps.Key.Allowed} years; the person is {gaps.Key.Found}",
                    _ => $"{model.Name} is cleared for {gaps.Key.Allowed}; here it is {gaps.Key.Found}",
                };
                return code.At(
                    gaps.Key.Reason == LabelReason.NeedleLength ? $"{place}.needleLength" : $"{place}.device",
                    $"{found} ({zones}).",
                    sources: gaps.Key.Reason == LabelReason.NeedleLength
                        ? model.EvaluatedLimit!.Sources
                        : model.Clearances.SelectMany(c => c.Sources)
                );
            });
    }

    private static IEnumerable<RuleFinding> OfPlaces(Course course, Area area, string place)
    {
        foreach (
            var beyond in area
                .Zones.Select(zone => (Zone: zone, Limit: NeedleRoom.UsualAt(course, zone)))
                .Where(z => area.NeedleLength.Millimetres > z.Limit.Value + Rounding)
                .GroupBy(z => z.Limit.Value)
        )
            yield return LabelCodes.Usual.At(
                $"{place}.needleLength",
                $"{area.NeedleLength} at {Names(beyond.Select(z => z.Zone))}; usual is at most {beyond.Key} mm.",
                sources: beyond.SelectMany(z => z.Limit.Sources)
            );
        if (area.Zones.Any(AtOrbitalRim))
            yield return LabelCodes.OrbitalRim.At(
                $"{place}.zones",
                $"{Names(area.Zones.Where(AtOrbitalRim))}: needle around the orbital rim, never within it."
            );
        var idle = area.Zones.Where(zone => !course.Concerns.Any(c => c.Zones.Contains(zone))).ToArray();
        if (idle.Length > 0)
            yield return LabelCodes.NoConcern.At($"{place}.zones", $"No concern lies at {Names(idle)}.");
    }

    /// <summary>Whether a zone lies around the eye.</summary>
    internal static bool AtOrbitalRim(string zone) =>
        string.Equals(Catalogue.Zones[zone].Anatomy.Id, "periorbital", StringComparison.Ordinal);

    internal static string Names(IEnumerable<string> zones) => string.Join(", ", zones.Select(id => Catalogue.Zones[id].Name));
}
