using System.Collections.Immutable;
using Stipple.Designs;

namespace Stipple.Skin.Cohorts;

/// <summary>What a cohort says of its design.</summary>
/// <param name="Screened">People screened.</param>
/// <param name="Randomised">People who took part.</param>
/// <param name="Arms">By arm, in the order of the design.</param>
/// <param name="Comparisons">Every arm but the first against the first.</param>
public sealed record CohortReport(long Screened, long Randomised, ImmutableArray<ArmReport> Arms, ImmutableArray<Comparison> Comparisons)
{
    /// <summary>Confidence of the intervals of means and shares within an arm; that of differences is one less the level.</summary>
    public const double Confidence = 0.95;

    // Trials cut from the cohort below which their share says nothing.
    private const int FewestTrials = 20;

    private static readonly int[] Sizes = [10, 14, 20, 28, 40, 56, 80, 112, 160, 224, 320, 448, 640, 896, 1280, 1792, 2560, 3584, 5120];

    /// <summary>Sums up a tally.</summary>
    /// <param name="design">The design.</param>
    /// <param name="tally">Its patients.</param>
    public static CohortReport Of(CohortDesign design, CohortTally tally)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(tally);
        return new CohortReport(
            tally.Screened,
            tally.Patients,
            [.. tally.Arms.Select((arm, i) => Arm(design, design.Arms[i], arm))],
            [.. Enumerable.Range(1, design.Arms.Count - 1).Select(i => Compare(design, tally, i))]
        );
    }

    private static ArmReport Arm(CohortDesign design, DesignArm arm, ArmTally tally) =>
        new(
            arm.Id,
            tally.Randomised,
            tally.DroppedOut,
            tally.Downtime.Count == 0 ? null : Difference.Mean(tally.Downtime, 1 - Confidence),
            [
                .. tally.Visits.Select(
                    (visit, i) =>
                        new VisitReport(
                            design.Visits[i],
                            visit.Improvement.Count,
                            Difference.Mean(visit.Improvement, 1 - Confidence),
                            visit.Improvement.Deviation,
                            Proportion.Of(visit.Responders, visit.Improvement.Count, 1 - Confidence)
                        )
                ),
            ]
        );

    private static Comparison Compare(CohortDesign design, CohortTally tally, int place)
    {
        var (arm, first) = (tally.Arms[place], tally.Arms[0]);
        var power = Enumerable
            .Range(0, Worlds.Count + 1)
            .Select(world => Power.Between(arm, first, world, tally.Patients, design.Level))
            .ToArray();
        var known = power.All(p => p.IsKnown);
        var own = power[0];
        var others = power[1..];
        return new Comparison(
            design.Arms[place].Id,
            design.Arms[0].Id,
            Difference.Of(arm.Worlds[0], first.Worlds[0], design.Level),
            known ? [.. Curve(own, others)] : [],
            [.. tally.Blocks.Where(block => block.Trials >= FewestTrials).Select(block => Check(block, place - 1))],
            known ? Power.Needed(own.Of, 0.8) : null,
            known ? Power.Needed(people => others.Average(p => p.Of(people)), 0.8) : null
        );
    }

    private static IEnumerable<PowerPoint> Curve(Power own, Power[] others)
    {
        foreach (var people in Sizes)
        {
            var powers = others.Select(p => p.Of(people)).Order().ToArray();
            if (powers[0] == 0)
                continue;
            yield return new PowerPoint(people, own.Of(people), powers.Average(), powers[0], powers[^1]);
            // What follows is level.
            if (powers[0] > 0.995 && own.Of(people) > 0.995)
                yield break;
        }
    }

    private static PowerCheck Check(BlockTally block, int comparison) =>
        new(block.Size, block.Trials, Proportion.Of(block.Significant[comparison], block.Trials, 1 - Confidence));
}
