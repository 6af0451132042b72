using System.Collections.Immutable;

namespace Stipple.Skin.Plans;

/// <summary>The plans that nothing beats, and the few of them that stand out.</summary>
internal static class PlanFront
{
    /// <summary>Share of twins that may be not all clear when the next session comes; chosen.</summary>
    public const double MostUnhealed = 0.1;

    // Runners-up that more twins may still put first; chosen.
    private const int RunnersUp = 5;

    /// <summary>Outcomes that none of the others beats; those whose skin does not heal in time are left out.</summary>
    public static ImmutableArray<PlanOutcome> Of(IEnumerable<PlanOutcome> outcomes)
    {
        var healed = outcomes.Where(o => o.Unhealed <= MostUnhealed).ToArray();
        return [.. healed.Where(o => !healed.Any(o.IsBeatenBy))];
    }

    /// <summary>Of a front, whatever may stand out once more twins have been asked.</summary>
    /// <param name="front">Outcomes that nothing beats.</param>
    /// <param name="none">The outcome without any session.</param>
    public static ImmutableArray<PlanOutcome> Promising(ImmutableArray<PlanOutcome> front, PlanOutcome none)
    {
        var treated = front.Where(o => o.Visits > 0).ToArray();
        var helping = treated.Where(o => !Compare(o, none).IsTie).ToArray();
        return
        [
            .. treated
                .GroupBy(o => o.Visits)
                .Select(g => g.MaxBy(o => o.MeanImprovement)!)
                .Concat(helping.OrderBy(o => o.MeanDowntime).ThenByDescending(o => o.MeanImprovement).Take(RunnersUp))
                .Concat(helping.OrderBy(Distances(helping)).Take(RunnersUp))
                .Distinct(),
        ];
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
            (PlanVirtue.MostImprovement, UsedBest(helping.Where(o => Compare(best, o).IsTie))),
            (PlanVirtue.Balanced, helping.MinBy(Distances(helping))!),
            (PlanVirtue.Gentlest, helping.OrderBy(o => o.MeanDowntime).ThenByDescending(o => o.MeanImprovement).First()),
            (PlanVirtue.FewestVisits, UsedBest(helping)),
        ];
        return
        [
            .. picks
                .GroupBy(p => p.Outcome)
                .OrderByDescending(g => g.Key.MeanImprovement)
                .Select(g => (g.Key, g.Select(p => p.Virtue).ToImmutableArray())),
        ];
    }

    private static PlanOutcome UsedBest(IEnumerable<PlanOutcome> outcomes) =>
        outcomes.OrderBy(o => o.Visits).ThenByDescending(o => o.MeanImprovement).First();

    private static PlanComparison Compare(PlanOutcome a, PlanOutcome b) => PlanComparison.Of("", a, "", b);

    // The compromise of Yu 1973 (doi 10.1287/mnsc.19.8.936): each aim from 0, its best on the front, to 1, its worst.
    private static Func<PlanOutcome, double> Distances(PlanOutcome[] front)
    {
        if (front.Length == 0)
            return _ => 0;
        Func<PlanOutcome, double>[] aims = [o => -o.MeanImprovement, o => o.MeanDowntime, o => o.MeanPigmentRisk, o => o.Visits];
        var ranges = aims.Select(aim => (Best: front.Min(aim), Width: front.Max(aim) - front.Min(aim))).ToArray();
        return o => aims.Zip(ranges).Where(x => x.Second.Width > 0).Sum(x => Square((x.First(o) - x.Second.Best) / x.Second.Width));
    }

    private static double Square(double x) => x * x;
}
