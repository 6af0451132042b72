using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Plans;
using Stipple.Skin.Support;

namespace Stipple.Skin.Tests.Plans;

public class PlanTrialTests
{
    private static readonly Twin[] Twins = [.. Enumerable.Range(0, 20).Select(i => Twin.Draw(1, i))];

    [Fact]
    public void The_search_sees_in_every_twin_what_a_forecast_of_the_plan_sees()
    {
        var course = PlanLab.Scars(Lab.Person(40, Phototype.V));
        var space = new PlanSpace(course);
        ImmutableArray<Candidate> few = [.. space.Candidates.Where((c, i) => i < 2 || c is { Visits: 3, IntervalWeeks: 4 or 8 })];
        var outcomes = Run(course, space, few);
        foreach (var outcome in outcomes)
        {
            var planned = space.CourseOf(outcome.Candidate);
            var runs = Forecaster.RunsOf(planned, new ForecastOptions(Twins.Length));
            runs.Run(Twins, null, TestContext.Current.CancellationToken);
            var path = new ConcernPath(planned.Concerns[0], Twins, runs, ConcernSupport.Of(planned, planned.Concerns[0]).Widening);
            var severities = path.At(runs.MomentOf(space.DayOf(space.Judged))).Treated;
            var run = runs.All[0].Run;
            var ahead = run.Schedule.Treatments.Where(t => t.Session.Status == SessionStatus.Planned).Select(t => t.Day).ToArray();
            for (var i = 0; i < Twins.Length; i++)
            {
                Assert.Equal(100 - severities[i], outcome.Improvement[i], 0.01);
                var days = ahead.Sum(day =>
                    Downtime
                        .Of(
                            runs.Grid.AsSpan(),
                            day,
                            [.. ahead.Where(other => other > day), space.DayOf(space.Judged)],
                            (sign, moment) => run.Treated[sign, moment, i]
                        )
                        .UntilPresentable
                );
                // The search looks every few hours, a forecast every hour: about an hour a session.
                Assert.Equal(days, outcome.Downtime[i], 0.06 * Math.Max(1, ahead.Length));
                // The search looks at pigment weekly, and not back before the first session to come.
                Assert.InRange(outcome.PigmentRisk[i], 0, PigmentRisk.Of(run, runs.Grid.Length, i, Twins[i]) + 1e-6);
            }
        }
    }

    [Fact]
    public void More_sessions_never_cost_fewer_days_or_risk_less()
    {
        var course = PlanLab.Scars(Lab.Person(40, Phototype.V));
        var space = new PlanSpace(course);
        ImmutableArray<Candidate> series = [.. space.Candidates.Where(c => c is { IntervalWeeks: 4, Reach: 1.5 })];
        var outcomes = Run(course, space, series);

        Assert.True(series.Length > 4);
        Assert.All(
            outcomes.Zip(outcomes.Skip(1)),
            pair =>
            {
                Assert.Equal(pair.First.Visits + 1, pair.Second.Visits);
                for (var i = 0; i < Twins.Length; i++)
                {
                    Assert.True(pair.Second.Downtime[i] >= pair.First.Downtime[i]);
                    Assert.True(pair.Second.PigmentRisk[i] >= pair.First.PigmentRisk[i] - 1e-4);
                }
            }
        );
    }

    [Fact]
    public void What_a_candidate_brings_does_not_depend_on_what_else_is_tried()
    {
        var course = PlanLab.Scars();
        var space = new PlanSpace(course);
        var candidate = space.Candidates.Last(c => c is { Visits: 3, IntervalWeeks: 4 });
        var alone = Run(course, space, [candidate])[0];
        var among = Run(course, space, [.. space.Candidates.Where(c => c.Visits < 5)]).Single(o => o.Candidate == candidate);

        // Other moments are read along the way, which moves no step of the solver but rounding.
        Assert.All(alone.Improvement.Zip(among.Improvement), pair => Assert.Equal(pair.First, pair.Second, 1e-3));
        Assert.Equal(alone.Downtime, among.Downtime);
    }

    private static ImmutableArray<PlanOutcome> Run(Course course, PlanSpace space, ImmutableArray<Candidate> candidates) =>
        PlanTrial.Run(course, space, candidates, Twins, [], null, TestContext.Current.CancellationToken).Outcomes();
}
