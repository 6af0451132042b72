using System.Collections.Immutable;

namespace Stipple.Skin.Plans;

/// <summary>The plans that nothing beats, and the few of them that stand out.</summary>
internal static class PlanFront
{
    /// <summary>Share of twins that may be not all clear when the next session comes; chosen.</summary>
    public const double MostUnhealed = 0.1;

    /// <summary>Outcomes that none of the others beats; those whose skin does not heal in time are left out.</summary>
    /// <param name="outcomes">Outcomes.</param>
    /// <param name="margin">Percent points by which an outcome must improve more to beat another.</param>
    public static ImmutableArray<PlanOutcome> Of(IEnumerable<PlanOutcome> outcomes, double margin = 0)
    {
        var healed = outcomes.Where(o => o.Unhealed <= MostUnhealed).ToArray();
        return [.. healed.Where(o => !healed.Any(other => o.IsBeatenBy(other, margin)))];
    }

    /// <summary>The few that stand out, with what they stand out by, the most improvement first; empty when nothing helps noticeably.</summary>
    /// <param name="front">Outcomes that nothing beats.</param>
    /// <param name="none">The outcome without any session.</param>
    public static ImmutableArray<(PlanOutcome Outcome, ImmutableArray<PlanVirtue> Virtues)> StandingOut(
        ImmutableArray<PlanOutcome> front,
        PlanOutcome none
    )
    {
        var helping = front.Where(o => o.Visits > 0 && !Compare(o, none).IsTie).ToArray();
        if (helping.Length == 0)
            return [];
        var best = helping.MaxBy(o => o.MeanImprovement)!;
        (PlanVirtue Virtue, PlanOutcome Outcome)[] picks =
        [
            (PlanVirtue.MostImprovement, helping.Where(o => Compare(best, o).IsTie).OrderBy(o => o.Visits).ThenBy(o => o.MeanDowntime).First()),
            (PlanVirtue.Balanced, Nearest(helping)),
            (PlanVirtue.Gentlest, helping.OrderBy(o => o.MeanDowntime).ThenByDescending(o => o.MeanImprovement).First()),
            (PlanVirtue.FewestVisits, helping.OrderBy(o => o.Visits).ThenByDescending(o => o.MeanImprovement).First()),
        ];
        return
        [
            .. picks
                .GroupBy(p => p.Outcome)
                .OrderByDescending(g => g.Key.MeanImprovement)
                .Select(g => (g.Key, g.Select(p => p.Virtue).ToImmutableArray())),
        ];
    }

    private static PlanComparison Compare(PlanOutcome a, PlanOutcome b) => PlanComparison.Of("", a, "", b);

    // The compromise of Yu 1973 (doi 10.1287/mnsc.19.8.936): each aim from 0, its best on the front, to 1, its worst.
    private static PlanOutcome Nearest(PlanOutcome[] front)
    {
        Func<PlanOutcome, double>[] aims = [o => -o.MeanImprovement, o => o.MeanDowntime, o => o.MeanPigmentRisk, o => o.Visits];
        var ranges = aims.Select(aim => (Best: front.Min(aim), Worst: front.Max(aim))).ToArray();
        return front.MinBy(o =>
            aims.Zip(ranges).Sum(x => x.Second.Worst > x.Second.Best ? Square((x.First(o) - x.Second.Best) / (x.Second.Worst - x.Second.Best)) : 0)
        )!;
    }

    private static double Square(double x) => x * x;
}
