using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Tests.Forecasting;

public class ConcernTests
{
    private static readonly Baseline GoodmanBaron = new("goodman-baron-quantitative", 20);

    [Fact]
    public void Several_concerns_and_zones_run_side_by_side()
    {
        var course = Lab.Course(Lab.Person(45), Lab.Area() with { Zones = ["cheek-left", "cheek-right"] }, 0, 28, 56) with
        {
            Concerns =
            [
                new AcneScars
                {
                    Id = "scars",
                    Zones = ["cheek-left", "cheek-right"],
                    Baseline = GoodmanBaron,
                },
                new Wrinkles
                {
                    Id = "lines",
                    Zones = ["periorbital-left"],
                    Form = WrinkleForm.FineLines,
                    Baseline = new Baseline("lemperle", 3),
                },
            ],
        };
        var forecast = Lab.Forecast(course, new ForecastOptions(Twins: 60));

        Assert.Equal(["scars", "lines"], forecast.Concerns.Select(c => c.Concern));
        Assert.True(forecast.Concerns[0].Score[^1].P95 < 20.5 && forecast.Concerns[0].Score[^1].P50 < 16);
        // No session touches the eyes, so that nothing improves there.
        Assert.All(forecast.Concerns[1].Change, band => Assert.Equal(0, band.P05, 1e-6));
        // Both cheeks are alike and are computed once.
        Assert.Contains(forecast.Zones, z => z.Zones.Length == 2);
    }

    [Fact]
    public void Every_example_of_a_scale_moves_towards_its_better_end()
    {
        var course = Lab.Course(Lab.Person(45), Lab.Area(), 0, 28, 56) with
        {
            Concerns =
            [
                new Laxity
                {
                    Id = "firm",
                    Zones = ["cheek-left"],
                    Baseline = new Baseline("alexiades-laxity", 3),
                },
            ],
        };
        var concern = Lab.Forecast(course, new ForecastOptions(Twins: 60)).Concerns[0];

        Assert.True(concern.Score[^1].P50 < 3);
        Assert.All(concern.Rated, band => Assert.InRange(band.P05, 0, 4));
    }

    [Fact]
    public void A_goal_is_answered_first_and_beyond_reach_it_is_never_met()
    {
        var course = Lab.Course(Lab.Person(), Lab.Area(), 0, 28, 56);
        var concern = new AcneScars
        {
            Id = "scars",
            Zones = ["cheek-left"],
            Baseline = GoodmanBaron,
        };
        var by = course.Start.AddDays(150);
        Chance Answer(double points) =>
            Lab.Forecast(
                    course with
                    {
                        Concerns = [concern with { Goal = new Goal(points, GoalUnit.Points, by) }],
                    },
                    new ForecastOptions(Twins: 60)
                )
                .Concerns[0]
                .Chances[0];

        Assert.True(Answer(0.5).IsGoal);
        Assert.True(Answer(0.5).Treated > Answer(8).Treated);
        Assert.Equal(0, Answer(20.1).Treated);
        Assert.Equal(0, Answer(2).Untreated);
    }

    [Fact]
    public void What_a_rater_writes_down_spreads_wider_than_the_truth()
    {
        var course = Lab.Course(Lab.Person(), Lab.Area(), 0, 28) with
        {
            Concerns =
            [
                new AcneScars
                {
                    Id = "scars",
                    Zones = ["cheek-left"],
                    Baseline = GoodmanBaron,
                },
            ],
        };
        var concern = Lab.Forecast(course, new ForecastOptions(Twins: 400)).Concerns[0];
        var moment = concern.Score.Length - 1;

        Assert.True(concern.Rated[moment].P95 - concern.Rated[moment].P05 > concern.Score[moment].P95 - concern.Score[moment].P05);
    }

    [Fact]
    public void Deeper_remodels_a_scar_more()
    {
        double Score(double millimetres) =>
            Lab.Forecast(
                    Lab.Course(Lab.Person(), Lab.Area(millimetres), 0, 14, 28, 42, 56, 70) with
                    {
                        Concerns =
                        [
                            new AcneScars
                            {
                                Id = "scars",
                                Zones = ["cheek-left"],
                                Baseline = GoodmanBaron,
                            },
                        ],
                    },
                    new ForecastOptions(Twins: 100)
                )
                .Concerns[0]
                .Score[^1]
                .P50;

        Assert.True(Score(2.5) < Score(1.5));
        Assert.True(Score(1.5) < Score(0.5));
    }
}
