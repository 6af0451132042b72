using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Plans;

namespace Stipple.Skin.Tests.Plans;

public class PlanFrontTests
{
    private static readonly PlanOutcome None = PlanLab.Outcome(0, 0, 0, 0);

    // Coarse values, so that ties and dominance are frequent.
    private static readonly Arbitrary<PlanOutcome[]> Many = Gen.Choose(0, 4)
        .Select(i => (double)i)
        .Four()
        .Select(x => PlanLab.Outcome(10 * x.Item1, x.Item2, x.Item3 / 10, (int)x.Item4))
        .NonEmptyListOf()
        .Select(list => list.ToArray())
        .ToArbitrary();

    [Fact]
    public void Nothing_on_the_front_is_beaten_and_nothing_unbeaten_is_off_it() =>
        Prop.ForAll(
                Many,
                outcomes =>
                {
                    var front = PlanFront.Of(outcomes);
                    return front.Length > 0 && outcomes.All(o => front.Contains(o) == !outcomes.Any(o.IsBeatenBy));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_stands_out_is_on_the_front_and_promising_and_bears_every_virtue_once() =>
        Prop.ForAll(
                Many,
                outcomes =>
                {
                    var front = PlanFront.Of(outcomes);
                    var few = PlanFront.StandingOut(front, None);
                    var promising = PlanFront.Promising(front, None);
                    return few.All(f => front.Contains(f.Outcome) && promising.Contains(f.Outcome) && f.Outcome.Visits > 0)
                        && (few.IsEmpty || few.SelectMany(f => f.Virtues).Order().SequenceEqual(Enum.GetValues<PlanVirtue>()));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_gain_that_nobody_would_notice_buys_no_further_visit()
    {
        var two = PlanLab.Outcome(30, 4, 0.1, 2);
        var eight = PlanLab.Outcome(31, 16, 0.1, 8);
        var few = PlanFront.StandingOut(PlanFront.Of([None, two, eight]), None);

        Assert.Contains(few, f => f.Outcome == two && f.Virtues.Contains(PlanVirtue.MostImprovement));
        Assert.DoesNotContain(few, f => f.Outcome == eight);
    }

    [Fact]
    public void Where_nothing_helps_noticeably_nothing_stands_out() =>
        Assert.Empty(PlanFront.StandingOut(PlanFront.Of([None, PlanLab.Outcome(2, 1, 0, 1)]), None));

    [Fact]
    public void A_plan_that_leaves_no_time_to_heal_is_never_proposed()
    {
        var hasty = PlanLab.Outcome(90, 1, 0, 1, unhealed: 0.5);

        Assert.DoesNotContain(hasty, PlanFront.Of([None, hasty]));
    }

    [Fact]
    public void The_same_plan_twice_is_a_tie()
    {
        var plan = PlanLab.Outcome(30, 4, 0.1, 2);
        var comparison = PlanComparison.Of("A", plan, "B", plan);

        Assert.True(comparison.IsTie);
        Assert.Equal(0, comparison.Difference);
        Assert.Equal(50, comparison.Share);
    }

    [Fact]
    public void The_better_plan_is_named_first_whichever_way_they_are_asked()
    {
        var (good, better) = (PlanLab.Outcome(30, 4, 0.1, 2), PlanLab.Outcome(40, 4, 0.1, 2));

        Assert.Equal(PlanComparison.Of("A", better, "B", good), PlanComparison.Of("B", good, "A", better));
        Assert.Equal(("A", 10, 100, false), Told(PlanComparison.Of("B", good, "A", better)));

        static (string, double, double, bool) Told(PlanComparison c) => (c.Better, c.Difference, c.Share, c.IsTie);
    }

    [Fact]
    public void A_difference_within_its_error_is_a_tie_however_large()
    {
        // The twins disagree by far more than the means do.
        var torn = PlanLab.Outcome(34, 4, 0.1, 2) with
        {
            Improvement = [-66, 134],
        };

        Assert.True(PlanComparison.Of("A", torn, "B", PlanLab.Outcome(30, 4, 0.1, 2)).IsTie);
    }
}
