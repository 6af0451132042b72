using Stipple.Evidence;

namespace Stipple.Skin.Plans;

/// <summary>How long a needle may be proposed at a zone.</summary>
/// <param name="Longest">Longest, mm.</param>
/// <param name="Evaluated">Deepest setting evaluated for the device, mm; null when not known.</param>
/// <param name="Usual">Longest usual at the place, mm.</param>
/// <param name="Past">Longest used there already, mm; 0 when none.</param>
public sealed record NeedleRoom(double Longest, double? Evaluated, double Usual, double Past)
{
    /// <summary>The longest needle usual at a zone for what troubles the person there, mm: scars and stretch marks have their own.</summary>
    /// <param name="course">The course.</param>
    /// <param name="zone">Id of the zone.</param>
    public static Figure UsualAt(Course course, string zone)
    {
        ArgumentNullException.ThrowIfNull(course);
        var limit = Catalogue.NeedleLimits[Catalogue.Zones[zone].Anatomy.Id];
        return course.Concerns.Any(c => c is AcneScars or Scar or StretchMarks && c.Zones.Contains(zone)) ? limit.Marks : limit.Surface;
    }

    /// <summary>The room at a zone: device, evaluated setting and usual length, unless more was done there already.</summary>
    internal static NeedleRoom Of(Course course, string zone, Area area, IEnumerable<ZoneVisit> past)
    {
        var model = DeviceDial.ModelOf(area.Device);
        var usual = UsualAt(course, zone).Value;
        var used = past.Select(v => v.Area.NeedleLength.Millimetres).DefaultIfEmpty(0).Max();
        var evaluated = model.EvaluatedLimit?.Value;
        var longest = Math.Max(used, Math.Min(usual, evaluated ?? double.PositiveInfinity));
        return new NeedleRoom(Math.Min(longest, model.LongestLength.Value), evaluated, usual, used);
    }
}
