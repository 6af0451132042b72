using System.Collections.Immutable;
using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Cohorts;

/// <summary>What is computed for every patient of an arm.</summary>
/// <param name="Area">What is done in a session; null where nothing is.</param>
/// <param name="Sessions">Days of the sessions before the last visit, increasing.</param>
/// <param name="Skins">The different skins of the concern.</param>
/// <param name="Grid">Moments, days: start, sessions, visits, and those that tell downtime.</param>
/// <param name="Visits">Place of each visit in the grid.</param>
internal sealed record ArmPlan(
    Area? Area,
    ImmutableArray<double> Sessions,
    ImmutableArray<CohortSkin> Skins,
    ImmutableArray<double> Grid,
    ImmutableArray<int> Visits
)
{
    // Days after a session at which redness, swelling and flaking are looked at; joined linearly between.
    private static readonly double[] DowntimeDays = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 21, 28, 42, 60];

    /// <summary>The plan of an arm.</summary>
    public static ArmPlan Of(CohortDesign design, DesignArm arm)
    {
        var last = CourseMinutes.Whole(design.Visits[^1]);
        ImmutableArray<double> sessions = arm.Sessions is { } plan
            ? [.. Enumerable.Range(0, plan.Count).Select(i => CourseMinutes.Whole(i * plan.IntervalDays)).Where(day => day < last)]
            : [];
        var visits = design.Visits.Select(CourseMinutes.Whole).ToArray();
        var grid = new SortedSet<double>(visits) { 0 };
        grid.UnionWith(sessions);
        grid.UnionWith(
            sessions.SelectMany(_ => DowntimeDays, (session, days) => CourseMinutes.Whole(session + days)).Where(day => day < last)
        );
        ImmutableArray<double> moments = [.. grid];
        return new ArmPlan(
            arm.Sessions?.Area,
            sessions,
            SkinsOf(design.Population.Concern, arm, sessions),
            moments,
            [.. visits.Select(day => moments.BinarySearch(day))]
        );
    }

    private static ImmutableArray<CohortSkin> SkinsOf(Concern concern, DesignArm arm, ImmutableArray<double> sessions)
    {
        var total = concern.Zones.Sum(zone => Catalogue.Zones[zone].Area);
        return
        [
            .. concern
                .Zones.Select(zone => Catalogue.Zones[zone])
                .GroupBy(zone => (zone.Anatomy, Treated: arm.Sessions?.Area.Zones.Contains(zone.Id) == true))
                .Select(alike => new CohortSkin(
                    alike.Key.Anatomy,
                    alike.Key.Treated ? sessions : [],
                    alike.Sum(zone => zone.Area) / total
                )),
        ];
    }
}
