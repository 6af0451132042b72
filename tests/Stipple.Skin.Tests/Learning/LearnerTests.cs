using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Tests.Learning;

public sealed class LearnerTests
{
    private const string Scale = "goodman-baron-quantitative";

    [Fact]
    public void A_good_response_that_was_seen_moves_the_forecast_there_and_narrows_it()
    {
        var none = Last(Unread.Value);
        var good = Last(Forecast(Score(56, 11), Score(84, 9), Score(112, 8)));
        var poor = Last(Forecast(Score(56, 20), Score(84, 21), Score(112, 19)));

        Assert.True(good.P50 < none.P50 - 1, $"{good.P50} {none.P50}");
        Assert.True(poor.P50 > none.P50 + 1, $"{poor.P50} {none.P50}");
        Assert.True(good.P95 - good.P05 < 0.8 * (none.P95 - none.P05));
        Assert.True(poor.P95 - poor.P05 < 0.8 * (none.P95 - none.P05));
    }

    [Fact]
    public void The_order_of_observations_does_not_matter()
    {
        Observation[] observations =
        [
            Score(56, 17),
            Score(56, 15, Setting.Photo),
            Score(84, 14),
            Instrument("corneometer", 0, 50),
            Instrument("corneometer", 0, 52),
            Instrument("corneometer", 60, 49),
            Score(0, 120) with
            {
                Scale = "ecca",
            },
            Score(70, 100) with
            {
                Scale = "ecca",
            },
        ];
        var forecast = Forecast(observations);

        foreach (
            var other in (Observation[][])
                [
                    [.. observations.Reverse()],
                    [.. observations.OrderBy(o => o.Score)],
                ]
        )
        {
            var again = Forecast(other);
            Assert.Equal(forecast.Learning, again.Learning);
            Assert.Equal(forecast.Concerns[0].Score, again.Concerns[0].Score);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_twins_whatever_the_load()
    {
        var forecasts = new Forecast[3];
        Parallel.For(0, 3, i => forecasts[i] = Forecast(Score(56, 12), Score(84, 10)));

        Assert.All(forecasts, f => Assert.Equal(forecasts[0].Learning, f.Learning));
        Assert.All(forecasts, f => Assert.Equal(forecasts[0].Concerns[0].Score, f.Concerns[0].Score));
    }

    [Fact]
    public void The_baseline_entered_again_teaches_nothing()
    {
        var again = Forecast(Score(0, 20) with { At = Start.Date });

        Assert.Null(again.Learning);
        Assert.Equal(Unread.Value.Concerns[0].Score, again.Concerns[0].Score);
    }

    [Fact]
    public void What_the_model_cannot_tell_teaches_nothing() =>
        Assert.Null(Forecast(Instrument("pain-nrs", 0, 4), Score(20, 9) with { Scale = "patient-satisfaction" }).Learning);

    [Fact]
    public void Readings_that_contradict_each_other_are_borne()
    {
        var forecast = Forecast(
            Score(56, 84),
            Score(56, 0),
            Score(57, 84),
            Score(57, 0),
            Instrument("tewl", 1, 150),
            Instrument("tewl", 2, 0)
        );

        Assert.Equal(6, forecast.Learning!.Readings);
        Assert.All(forecast.Concerns[0].Score, band => Assert.True(double.IsFinite(band.P05 + band.P50 + band.P95)));
    }

    [Fact]
    public void More_readings_never_lower_the_number_that_is_used()
    {
        Observation[] all =
        [
            Instrument("tewl", 1, 20),
            Score(0, 20) with
            {
                At = Start.Date,
            },
            Instrument("tewl", -1, 9),
            Score(30, 130) with
            {
                Scale = "ecca",
            },
            Score(0, 140) with
            {
                Scale = "ecca",
            },
            Score(40, 3) with
            {
                Scale = "gais",
            },
            Score(400, 12),
            Score(400, 12),
        ];
        var used = Enumerable.Range(0, all.Length + 1).Select(n => Forecast(all[..n]).Learning?.Readings ?? 0).ToArray();

        Assert.Equal(used.Order(), used);
        Assert.Equal([0, 1, 1, 1, 1, 2, 3, 4, 5], used);
    }

    // Two readings alike in everything are two: one is the anchor, the other says how far to trust it.
    [Fact]
    public void A_reading_entered_twice_is_the_anchor_only_once()
    {
        var ecca = Score(0, 140) with { Scale = "ecca" };
        var once = Forecast(ecca, Score(60, 100) with { Scale = "ecca" });
        var twice = Forecast(ecca, ecca, Score(60, 100) with { Scale = "ecca" });

        Assert.Equal(1, once.Learning!.Readings);
        Assert.Equal(2, twice.Learning!.Readings);
        Assert.Equal(
            2,
            Forecast(
                Instrument("corneometer", 0, 50),
                Instrument("corneometer", 0, 50),
                Instrument("corneometer", 9, 50)
            ).Learning!.Readings
        );
    }

    // The anchor is read at its own minute, not at the moment before it.
    [Fact]
    public void Seconds_do_not_carry_a_reading_to_another_moment()
    {
        Forecast With(int seconds) =>
            Forecast(
                Score(55, 120) with
                {
                    Scale = "ecca",
                    At = Start.AddDays(55).AddSeconds(seconds),
                },
                Score(120, 100) with
                {
                    Scale = "ecca",
                }
            );
        var (even, odd) = (With(60), With(40));

        Assert.Equal(even.Learning, odd.Learning);
        Assert.Equal(even.Concerns[0].Score, odd.Concerns[0].Score);
    }

    [Fact]
    public void The_order_of_zones_in_a_reading_does_not_matter()
    {
        ValueList<string> one = ["cheek-left", "cheek-right"];
        ValueList<string> other = ["cheek-right", "cheek-left"];
        Forecast With(ValueList<string> later) =>
            Forecast(Instrument("corneometer", 0, 50) with { Zones = one }, Instrument("corneometer", 2, 40) with { Zones = later });

        Assert.Equal(1, With(other).Learning!.Readings);
        Assert.Equal(With(one).Learning, With(other).Learning);
    }

    [Fact]
    public void A_reading_where_nothing_was_done_hardly_moves_the_forecast()
    {
        var quiet = Forecast(
            Instrument("corneometer", 0, 50) with
            {
                Zones = ["forearm-left"],
            },
            Instrument("corneometer", 60, 50) with
            {
                Zones = ["forearm-left"],
            }
        );

        Assert.Equal(1, quiet.Learning!.Readings);
        Assert.InRange(quiet.Learning.Effective, 0.8, 1);
        Assert.InRange(Last(quiet).P50, Last(Unread.Value).P50 - 1, Last(Unread.Value).P50 + 1);
    }

    // On the minute of a session the skin is that before it.
    [Fact]
    public void A_reading_at_the_minute_of_a_session_finds_the_skin_before_it()
    {
        var redness = Instrument("redness-grade", 28, 0);
        var before = Forecast(redness);
        var after = Forecast(redness with { At = redness.At.AddHours(6) });

        Assert.True(before.Learning!.Effective > 0.9);
        Assert.True(after.Learning!.Effective < 0.5);
    }

    [Fact]
    public void A_reading_before_the_first_session_finds_the_skin_as_on_day_0()
    {
        var early = Forecast(Score(-2, 18));
        var first = Forecast(Score(0, 18));

        Assert.Equal(first.Learning, early.Learning);
        Assert.Equal(first.Concerns[0].Score, early.Concerns[0].Score);
    }

    [Fact]
    public void A_reading_after_the_horizon_counts()
    {
        var forecast = Forecast(Score(400, 3));

        Assert.Equal(1, forecast.Learning!.Readings);
        Assert.True(Last(forecast).P50 < Last(Unread.Value).P50);
    }

    [Fact]
    public void Five_thousand_readings_of_one_evening_are_weighed()
    {
        var forecast = Forecast([.. Enumerable.Range(0, 5000).Select(i => Score(84, 15 + i % 3))]);

        Assert.Equal(5000, forecast.Learning!.Readings);
        Assert.InRange(forecast.Concerns[0].Score[Moment(forecast, 84)].P50, 15.5, 16.5);
    }

    private static readonly DateTime Start = new(2026, 1, 5, 10, 0, 0);

    private static readonly Lazy<Forecast> Unread = new(() => Forecast());

    private static int Moment(Forecast forecast, double day) => forecast.Days.IndexOf(forecast.Days.MinBy(d => Math.Abs(d - day)));

    private static Band Last(Forecast forecast) => forecast.Concerns[0].Score[^1];

    private static Observation Score(double day, double score, Setting setting = Setting.Live) =>
        new()
        {
            At = Start.AddDays(day),
            Concern = "scars",
            Scale = Scale,
            Score = score,
            Rater = Rater.Practitioner,
            Setting = setting,
        };

    private static Observation Instrument(string scale, double day, double score) =>
        new()
        {
            At = Start.AddDays(day),
            Zones = ["cheek-left"],
            Scale = scale,
            Score = score,
            Rater = Rater.Instrument,
        };

    private static Forecast Forecast(params Observation[] observations) =>
        Lab.Forecast(
            Lab.Course(Lab.Person(), Lab.Area(), 0, 28, 56) with
            {
                Concerns =
                [
                    new AcneScars
                    {
                        Id = "scars",
                        Zones = ["cheek-left"],
                        Baseline = new Baseline(Scale, 20),
                    },
                ],
                Observations = [.. observations],
            },
            new ForecastOptions(Twins: 40)
        );
}
