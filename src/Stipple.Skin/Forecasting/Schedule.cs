using Stipple.Evidence;
using Stipple.Skin.Healing;

namespace Stipple.Skin.Forecasting;

/// <summary>What is done at one zone, in days from day 0, in order.</summary>
/// <param name="Anatomy">The zone's skin.</param>
/// <param name="Treatments">Day and what was done, days increasing.</param>
internal sealed record Schedule(Anatomy Anatomy, IReadOnlyList<Treatment> Treatments)
{
    /// <summary>The schedule of a zone in a course.</summary>
    public static Schedule Of(Course course, string zone) =>
        new(
            Catalogue.Zones[zone].Anatomy,
            [.. course.SessionsOf(zone).Select(s => new Treatment(course.MinuteOf(s.Session.At), s.Session, s.Area))]
        );

    /// <summary>Whether the same would be computed for both: mirrored zones with the same sessions are.</summary>
    public bool SameSkinAs(Schedule other) =>
        Anatomy == other.Anatomy
        && Treatments.Count == other.Treatments.Count
        && Treatments
            .Zip(other.Treatments)
            .All(pair => pair.First.Session == pair.Second.Session && Alike(pair.First.Area, pair.Second.Area));

    private static bool Alike(Area a, Area b) => ReferenceEquals(a, b) || a with { Zones = b.Zones } == b;
}
