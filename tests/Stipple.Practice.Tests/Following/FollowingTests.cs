using System.Collections.Immutable;
using Stipple.Practice.Following;
using Stipple.Practice.Incidents;
using Stipple.Practice.Sessions;
using Stipple.Practice.Tests.Sessions;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Plans;

namespace Stipple.Practice.Tests.Following;

public sealed class FollowingTests
{
    private static readonly DateTime Noon = Clinic.Today.ToDateTime(new TimeOnly(12, 0));

    // Two sessions done, ten and six weeks ago; one planned in a week.
    private static readonly Course Begun = Clinic.Course() with
    {
        Sessions =
        [
            Clinic.Session(Noon.AddDays(-70), SessionStatus.Done, Clinic.Area(1.5, null, null, "cheek-left", "cheek-right")),
            Clinic.Session(Noon.AddDays(-42), SessionStatus.Done, Clinic.Area(1.5, null, null, "cheek-left", "cheek-right")),
            Clinic.Session(Noon.AddDays(7), SessionStatus.Planned, Clinic.Area(1.5, null, null, "cheek-left", "cheek-right")),
        ],
    };

    private static readonly Forecast Predicted = Forecaster.Run(Begun, new ForecastOptions(Twins: 40, Signs: [Sign.Redness]));

    private static readonly NextForecasts Next = Both(NextSession.Of(Begun, Clinic.Today)!);

    private static readonly Maintenance Kept = new("scars", 30, 30, 40, null, 0, 1000);

    private static NextForecasts Both(NextCourses courses) => new(Run(courses.With), Run(courses.Without));

    private static Forecast Run(Course course) => Forecaster.Run(course, new ForecastOptions(Twins: 40, Signs: []));

    private static NextStep Step(Course? course = null, FollowFacts? facts = null) =>
        NextStep.For(course ?? Begun, Predicted, facts ?? new FollowFacts(), Clinic.Today);

    private static Course Scored(double score, int daysAgo = 1) =>
        Begun with
        {
            Observations =
            [
                new Observation
                {
                    At = Noon.AddDays(-daysAgo),
                    Concern = "scars",
                    Scale = "goodman-baron-qualitative",
                    Score = score,
                    Rater = Rater.Practitioner,
                },
            ],
        };

    private static NextForecasts Gaining(double points, double halfSpread)
    {
        ImmutableArray<Band> End(double middle) =>
            [.. Enumerable.Repeat(new Band(middle, middle - halfSpread, middle, middle + halfSpread, middle), Next.With.Days.Length)];
        ConcernForecast At(Forecast f, double middle) => f.Concerns[0] with { Score = End(middle) };
        return new NextForecasts(
            Next.With with
            {
                Concerns = [At(Next.With, 2 - points)],
            },
            Next.Without with
            {
                Concerns = [At(Next.Without, 2)],
            }
        );
    }

    [Fact]
    public void The_next_session_is_the_planned_one_alone_to_the_same_day()
    {
        var courses = NextSession.Of(Begun, Clinic.Today)!;

        Assert.Equal(Begun.Sessions, courses.With.Sessions);
        Assert.Equal(2, courses.Without.Sessions.Count);
        Assert.Equal(courses.With.ForecastUntil, courses.Without.ForecastUntil);
        Assert.Equal(Next.With.Horizon, Next.Without.Horizon);
        Assert.Null(NextSession.Of(Clinic.Course(), Clinic.Today));
        var repeated = NextSession.Of(courses.Without, Clinic.Today)!.With.Sessions[^1];
        Assert.Equal((Noon, SessionStatus.Planned), (repeated.At, repeated.Status));
        Assert.Empty(CourseReader.Read(CourseWriter.Write(courses.With)).Faults);
    }

    [Fact]
    public void The_gain_of_the_next_session_is_the_difference_of_the_two_forecasts()
    {
        var progress = Assert.Single(Step(null, new FollowFacts { Next = Next }).Concerns);

        var (with, without) = (Next.With.Concerns[0].Score[^1], Next.Without.Concerns[0].Score[^1]);
        Assert.Equal(without.P50 - with.P50, progress.NextGain);
        Assert.Equal((with.P75 - with.P25) / 2, progress.NextSpread);
        Assert.True(progress.NextGain > 0);
        // One rating errs by 0.4: 1.96 x 1.414 x 0.4.
        Assert.Equal(1.109, progress.Detectable!.Value, 3);
    }

    [Fact]
    public void A_session_is_worth_it_from_a_quarter_of_what_can_be_told_and_a_tenth_of_the_uncertainty()
    {
        Assert.Equal(StepKind.Continue, Step(null, new FollowFacts { Next = Gaining(0.28, 1) }).Kind);
        Assert.Equal(StepKind.Stop, Step(null, new FollowFacts { Next = Gaining(0.27, 1) }).Kind);
        Assert.Equal(StepKind.Continue, Step(null, new FollowFacts { Next = Gaining(0.3, 2.9) }).Kind);
        Assert.Equal(StepKind.Stop, Step(null, new FollowFacts { Next = Gaining(0.3, 3.1) }).Kind);
        Assert.Equal(StepKind.Stop, Step(null, new FollowFacts { Next = Gaining(-1, 0.1) }).Kind);
        var unsaid = Step();
        Assert.Equal(StepKind.Continue, unsaid.Kind);
        Assert.Contains("What another session adds was not forecast.", unsaid.Why);
        Assert.Null(unsaid.Concerns[0].IsWorth);
    }

    [Fact]
    public void Worse_than_predicted_asks_to_adjust_and_within_does_not()
    {
        var band = Step(Scored(3)).Concerns[0].Predicted!.Value;

        Assert.InRange(band.P50, 1, 4);
        Assert.Equal((StepKind.Continue, SeenAgainst.Within), Kind(Scored(band.P50)));
        Assert.Equal((StepKind.Continue, SeenAgainst.Within), Kind(Scored(band.P95)));
        Assert.Equal((StepKind.Adjust, SeenAgainst.Worse), Kind(Scored(band.P95 + 0.01)));
        Assert.Equal((StepKind.Continue, SeenAgainst.Better), Kind(Scored(band.P05 - 0.01)));
        Assert.Equal((StepKind.Continue, SeenAgainst.Unknown), Kind(Begun));
        Assert.Equal((StepKind.Continue, SeenAgainst.Unknown), Kind(Scored(1, daysAgo: -1)));

        (StepKind, SeenAgainst) Kind(Course course) => (Step(course).Kind, Step(course).Concerns[0].Against);
    }

    [Fact]
    public void Worse_than_before_the_course_beyond_rating_error_is_referred()
    {
        Assert.Equal(StepKind.Refer, Step(Scored(3 + 1.12)).Kind);
        Assert.NotEqual(StepKind.Refer, Step(Scored(3 + 1.10)).Kind);
    }

    [Fact]
    public void A_forecast_that_learnt_from_the_readings_is_not_held_against_them()
    {
        var learnt = Predicted with { Learning = Run(Scored(2)).Learning };
        Assert.NotNull(learnt.Learning);

        Assert.Null(NextStep.For(Scored(2), learnt, new FollowFacts(), Clinic.Today).Concerns[0].Predicted);
        Assert.NotNull(NextStep.For(Scored(2), learnt, new FollowFacts { Promised = Predicted }, Clinic.Today).Concerns[0].Predicted);
    }

    [Fact]
    public void An_event_that_goes_on_is_referred_from_grade_two_before_anything_else()
    {
        Assert.Equal(StepKind.Refer, With(EventGrade.Moderate, EventOutcome.Recovering));
        Assert.Equal(StepKind.Adjust, With(EventGrade.Mild, EventOutcome.Recovering));
        Assert.Equal(StepKind.Stop, With(EventGrade.Severe, EventOutcome.Recovered));
        Assert.Equal(StepKind.Refer, With(null, null));

        static StepKind With(EventGrade? grade, EventOutcome? outcome)
        {
            var adverse = new AdverseEvent
            {
                Kind = EventKind.DarkMarks,
                Grade = grade,
                Outcome = outcome,
            };
            var step = Step(null, new FollowFacts { Events = [adverse], Next = Gaining(0, 1) });
            Assert.Equal(step.Kind != StepKind.Stop, step.Why[0].StartsWith("DarkMarks", StringComparison.Ordinal));
            return step.Kind;
        }
    }

    [Fact]
    public void Maintenance_is_due_when_half_have_lost_a_fifth_and_nothing_is_planned()
    {
        var over = Begun with { Sessions = [Begun.Sessions[0], Begun.Sessions[1]] };

        Assert.Equal(StepKind.MaintenanceDue, Step(over, new FollowFacts { Maintenance = [Kept with { Usual = 42 }] }).Kind);
        Assert.Equal(StepKind.Continue, Step(over, new FollowFacts { Maintenance = [Kept with { Usual = 43 }] }).Kind);
        Assert.Equal(StepKind.Continue, Step(over, new FollowFacts { Maintenance = [Kept with { Usual = null, Soonest = null }] }).Kind);
        Assert.Equal(StepKind.Continue, Step(Begun, new FollowFacts { Maintenance = [Kept] }).Kind);
    }

    [Fact]
    public void A_planned_session_is_overdue_after_a_week()
    {
        Assert.DoesNotContain(Late(7), why => why.Contains("overdue", StringComparison.Ordinal));
        Assert.Contains(Late(8), why => why.Contains("8 days overdue", StringComparison.Ordinal));

        static ImmutableArray<string> Late(int days) =>
            Step(Begun with { Sessions = [Begun.Sessions[0], Begun.Sessions[2] with { At = Noon.AddDays(-days) }] }).Why;
    }

    [Fact]
    public void What_is_due_is_listed_by_date()
    {
        var facts = new FollowFacts { Consent = new Consent(Clinic.Today, Expires: Clinic.Today.AddDays(30)), Maintenance = [Kept] };

        var due = Due.For(Begun, facts, Clinic.Today);

        // Scores were due 28 days after the session six weeks ago.
        Assert.Equal([(DueKind.Scores, -14, true), (DueKind.Visit, 7, false), (DueKind.Consent, 30, false)], due.Select(Brief));
        Assert.Contains("14 days overdue", due[0].Text, StringComparison.Ordinal);
        var later = Due.For(Begun, facts, Clinic.Today.AddDays(-14));
        Assert.Equal([(DueKind.Scores, -14, false)], later.Select(Brief));
        Assert.DoesNotContain(Due.For(Scored(2), facts, Clinic.Today), item => item.Kind == DueKind.Scores);
        var over = Begun with { Sessions = [Begun.Sessions[0], Begun.Sessions[1]] };
        Assert.Contains((DueKind.Maintenance, -2, true), Due.For(over, facts, Clinic.Today).Select(Brief));
        Assert.Empty(Due.For(Clinic.Course(), new FollowFacts(), Clinic.Today));

        static (DueKind, int, bool) Brief(DueItem item) => (item.Kind, item.On.DayNumber - Clinic.Today.DayNumber, item.IsOverdue);
    }
}
