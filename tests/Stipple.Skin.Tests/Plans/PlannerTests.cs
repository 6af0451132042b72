using Stipple.Skin.Plans;

namespace Stipple.Skin.Tests.Plans;

public class PlannerTests
{
    private static readonly Proposal Scars = PlanLab.Plan(PlanLab.Scars());

    [Fact]
    public void A_few_plans_are_proposed_each_with_a_reason_a_forecast_and_the_sessions_it_promises()
    {
        Assert.InRange(Scars.Plans.Length, 2, 4);
        Assert.All(
            Scars.Plans,
            plan =>
            {
                Assert.NotEmpty(plan.Virtues);
                Assert.Equal(plan.Visits, plan.Course.Sessions.Count(s => s.Status == SessionStatus.Planned));
                Assert.Equal(plan.Visits, plan.Forecast!.Sessions.Count(s => s.Status == SessionStatus.Planned));
                Assert.Equal(PlanLab.Few.Twins, plan.Forecast.Twins);
                Assert.Equal(["scars"], plan.Maintenance.Select(m => m.Concern));
            }
        );
        Assert.Equal(Scars.Plans.OrderByDescending(p => p.MeanImprovement).Select(p => p.Name), Scars.Plans.Select(p => p.Name));
    }

    [Fact]
    public void No_plan_proposed_is_beaten_by_another_that_was_tried()
    {
        Assert.All(
            Scars.Plans,
            plan =>
            {
                // All twins were scouts, so that both speak of the same people.
                var own = Scars.Tried.Single(t =>
                    t.Visits == plan.Visits && t.IntervalWeeks == plan.IntervalWeeks && t.LongestNeedle == plan.LongestNeedle
                );
                Assert.DoesNotContain(
                    Scars.Tried.Where(t => t.HealsInTime && t.LongestNeedle is not null),
                    t =>
                        t != own
                        && t.Visits <= own.Visits
                        && t.Improvement >= own.Improvement
                        && t.Downtime <= own.Downtime
                        && t.PigmentRisk <= own.PigmentRisk
                );
            }
        );
    }

    [Fact]
    public void The_same_course_and_seed_give_the_same_proposal()
    {
        var again = PlanLab.Plan(PlanLab.Scars());

        Assert.Equal(Scars.Tried, again.Tried);
        Assert.Equal(Scars.Comparisons, again.Comparisons);
        Assert.Equal(Scars.Plans.Select(p => p.Course), again.Plans.Select(p => p.Course));
        Assert.Equal(Scars.Plans.Select(p => p.Improvement), again.Plans.Select(p => p.Improvement));
    }

    [Fact]
    public void Every_plan_is_held_against_the_next_best_and_against_none()
    {
        var names = Scars.Plans.Select(p => p.Name).Append(Plan.AsPlannedName).Append(Plan.NoneName).ToArray();

        Assert.Equal(names.Length - 1, Scars.Comparisons.Length);
        Assert.Equal(names.Order(), Scars.Comparisons.SelectMany(c => new[] { c.Better, c.Other }).Distinct().Order());
        Assert.All(
            Scars.Comparisons,
            c => Assert.True(c.Difference >= 0 && c.IsTie == (c.Difference < PlanComparison.Noticeable || c.Difference < 2 * c.Error))
        );
    }

    [Fact]
    public void Whoever_answers_poorly_is_promised_less_and_offered_something_else()
    {
        Proposal Answering(params double[] scores)
        {
            var course = PlanLab.Scars();
            var area = course.Sessions[0].Areas[0];
            return PlanLab.Plan(
                course with
                {
                    Sessions =
                    [
                        .. Enumerable.Range(0, 4).Select(i => PlanLab.Session(28 * i, SessionStatus.Done, area)),
                        PlanLab.Session(210, SessionStatus.Planned, area),
                    ],
                    Observations = [.. scores.Select((score, i) => PlanLab.Reading(150 + 14 * i, score))],
                }
            );
        }

        var (poor, good) = (Answering(22, 22, 22, 22), Answering(10, 10, 10, 10));

        Assert.True(Gained(good) > Gained(poor) + PlanComparison.Noticeable, $"{Gained(good)} against {Gained(poor)}");
        Assert.NotEqual(Told(good), Told(poor));

        static double Gained(Proposal p) => p.Tried.Max(t => t.Improvement) - p.Tried[0].Improvement;

        static string Told(Proposal p) => string.Join("; ", p.Plans.Select(x => $"{x.Visits} {x.IntervalWeeks} {x.LongestNeedle}"));
    }

    [Fact]
    public void A_device_is_held_against_its_label()
    {
        Assert.Empty(Scars.Plans.SelectMany(p => p.Label));
        var course = PlanLab.Scars(millimetres: 2.0);
        var beyond = PlanLab.Plan(course);

        Assert.All(beyond.Plans, p => Assert.Equal(p.LongestNeedle > 1.5, p.Label.Any(gap => gap.Reason == LabelReason.NeedleLength)));
        Assert.Contains(beyond.AsPlanned!.Label, gap => gap is { Reason: LabelReason.NeedleLength, Found: "2 mm", Allowed: "1.5 mm" });
        Assert.Contains(
            PlanLab.Plan(course with { Person = course.Person with { Age = 20 } }).AsPlanned!.Label,
            gap => gap.Reason == LabelReason.Age
        );
    }
}
