using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Tests.Forecasting;

public class ForecastTests
{
    private static readonly ForecastOptions Few = new(Twins: 40);

    [Fact]
    public void The_same_course_and_seed_give_the_same_forecast()
    {
        var course = Lab.Course(Lab.Person(), Lab.Area(), 0, 28);
        var first = Lab.Forecast(course, Few);
        var again = Lab.Forecast(course, Few);

        Assert.Equal(first.Zones[0].Signs.SelectMany(s => s.Treated), again.Zones[0].Signs.SelectMany(s => s.Treated));
        Assert.NotEqual(first.Zones[0].Signs[0].Treated[^1], Lab.Forecast(course, Few with { Seed = 2 }).Zones[0].Signs[0].Treated[^1]);
    }

    [Fact]
    public void More_twins_smooth_the_bands_and_do_not_move_them()
    {
        var course = Lab.Course(Lab.Person(), Lab.Area(), 0);
        var few = Lab.Forecast(course, new ForecastOptions(Twins: 400));
        var many = Lab.Forecast(course, new ForecastOptions(Twins: 1600));
        var last = few.Days.Length - 1;

        Assert.All(
            few.Zones[0].Signs.Zip(many.Zones[0].Signs),
            pair =>
            {
                // The standard error of a median of 400 is about a twentieth of the middle nine tenths' half-width.
                var wide = pair.Second.Treated[last];
                var slack = 0.15 * (wide.P95 - wide.P05) + 1e-6;
                Assert.InRange(pair.First.Treated[last].P50, wide.P50 - slack, wide.P50 + slack);
            }
        );
    }

    [Fact]
    public void Bands_nest_and_everything_starts_at_rest()
    {
        var forecast = Lab.Forecast(Lab.Course(Lab.Person(), Lab.Area(), 0, 28), Few);
        foreach (var sign in forecast.Zones[0].Signs)
        {
            Assert.All(
                sign.Treated.Concat(sign.Untreated).Concat(sign.Difference),
                band => Assert.True(band.P05 <= band.P25 && band.P25 <= band.P50 && band.P50 <= band.P75 && band.P75 <= band.P95)
            );
            Assert.Equal(Signs.All.Single(s => s.Id == sign.Sign).Rest, sign.Treated[0].P50, 1e-3);
        }
    }

    [Fact]
    public void A_session_of_length_zero_changes_nothing()
    {
        var area = Lab.Area(0, adjuncts: [Adjunct.Prp, Adjunct.TranexamicAcid, Adjunct.HyaluronicAcid]);
        var forecast = Lab.Forecast(Lab.Course(Lab.Person(), area, 0, 28), Few);

        // Integration restarts at a session, so that the two paths differ by rounding and step control alone.
        Assert.All(
            forecast.Zones[0].Signs.SelectMany(s => s.Difference),
            band => Assert.InRange(Math.Max(Math.Abs(band.P05), Math.Abs(band.P95)), 0, 0.002)
        );
        Assert.Equal(0, forecast.Zones[0].PigmentRisk);
        Assert.Equal(0, forecast.Sessions[0].Zones[0].DaysUntilClear.P95);
        Assert.Equal(0, forecast.Sessions[0].Zones[0].PainBare.P95);
    }

    [Fact]
    public void Deeper_never_shortens_downtime()
    {
        var lengths = new[] { 0.2, 0.5, 0.8, 1.2, 1.5, 2.0, 2.5, 3.0 };
        foreach (var person in (Person[])[Lab.Person(), Lab.Person(70, Phototype.VI)])
        foreach (var kind in (DeviceKind[])[DeviceKind.Pen, DeviceKind.Roller])
        {
            var downtimes = lengths
                .Select(mm => Lab.Forecast(Lab.Course(person, Lab.Area(mm, kind), 0), Few).Sessions[0].Zones[0])
                .ToArray();
            foreach (var (shallow, deep) in downtimes.Zip(downtimes.Skip(1)))
            {
                // Quantiles are held in single precision.
                Assert.True(
                    AtLeast(deep.DaysUntilPresentable, shallow.DaysUntilPresentable),
                    $"{deep.DaysUntilPresentable} against {shallow.DaysUntilPresentable}"
                );
                Assert.True(
                    AtLeast(deep.DaysUntilClear, shallow.DaysUntilClear),
                    $"{deep.DaysUntilClear} against {shallow.DaysUntilClear}"
                );
            }
        }
    }

    [Fact]
    public void Sunscreen_never_raises_pigment()
    {
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<Phototype>()).ToArbitrary(),
                Gen.Elements(Enum.GetValues<SunExposure>()).ToArbitrary(),
                Gen.Choose(6, 50).ToArbitrary(),
                (phototype, exposure, spf) =>
                {
                    var bare = Run(phototype, new Sun(exposure));
                    var some = Run(phototype, new Sun(exposure, new Sunscreen(spf, SunscreenUse.Sometimes)));
                    var daily = Run(phototype, new Sun(exposure, new Sunscreen(spf, SunscreenUse.Daily)));
                    return NoMore(some, bare) && NoMore(daily, some);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(8));

        static Forecast Run(Phototype phototype, Sun sun) =>
            Lab.Forecast(Lab.Course(Lab.Person(phototype: phototype, sun: sun), Lab.Area(), 0, 28), new ForecastOptions(Twins: 20));

        static bool NoMore(Forecast less, Forecast more) =>
            less.Zones[0].PigmentRisk <= more.Zones[0].PigmentRisk + 1e-9
            && new[] { Sign.Melanin, Sign.PatchPigment }.All(sign =>
                less.Zones[0]
                    .Signs[(int)sign]
                    .Treated.Zip(more.Zones[0].Signs[(int)sign].Treated)
                    .All(pair => pair.First.P50 <= pair.Second.P50 + 1e-3)
            );
    }

    [Fact]
    public void Darker_phototypes_run_a_higher_risk_of_pigment()
    {
        var risks = Enum.GetValues<Phototype>()
            .Select(p =>
                Lab.Forecast(Lab.Course(Lab.Person(phototype: p), Lab.Area(), 0, 28, 56), new ForecastOptions(Twins: 200))
                    .Zones[0]
                    .PigmentRisk
            )
            .ToArray();

        Assert.All(risks.Zip(risks.Skip(1)), pair => Assert.True(pair.First <= pair.Second));
        Assert.True(risks[5] > 1 && risks[0] < 1);
    }

    [Fact]
    public void Early_plumping_flatters_and_fades()
    {
        var wrinkles = Lab.Forecast(Lab.Course(Lab.Person(50), Lab.Area(1), 0), new ForecastOptions(Twins: 60));
        var depth = wrinkles.Zones[0].Signs[(int)Sign.WrinkleDepth];
        double At(double day) => depth.Treated[Enumerable.Range(0, wrinkles.Days.Length).Last(i => wrinkles.Days[i] <= day)].P50;

        Assert.True(At(0.05) < At(4), "The plumping of the first hours should fade within days.");
        Assert.True(At(90) < At(4), "Renewal should smooth what plumping only filled.");
    }

    [Fact]
    public void An_anaesthetic_takes_pain_and_nothing_else()
    {
        var course = Lab.Course(Lab.Person(), Lab.Area(), 0);
        var numbed = course with
        {
            Sessions = [course.Sessions[0] with { Anaesthetic = new Anaesthetic(AnaestheticKind.TopicalLidocainePrilocaine, 45) }],
        };
        var bare = Lab.Forecast(course, Few);
        var with = Lab.Forecast(numbed, Few);

        Assert.True(with.Sessions[0].Zones[0].Pain.P50 < bare.Sessions[0].Zones[0].Pain.P50);
        Assert.Equal(bare.Sessions[0].Zones[0].PainBare, with.Sessions[0].Zones[0].PainBare);
        Assert.Equal(bare.Zones[0].Signs[0].Treated, with.Zones[0].Signs[0].Treated);
    }

    [Fact]
    public void A_forecast_stops_when_told()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Forecaster.Run(Lab.Course(Lab.Person(), Lab.Area(), 0), Few, cancellation: stop.Token)
        );
    }

    [Fact]
    public void A_person_without_sessions_only_ages()
    {
        var course = Lab.Course(Lab.Person(55), Lab.Area()) with
        {
            Concerns =
            [
                new Laxity
                {
                    Id = "x",
                    Zones = ["neck"],
                    Baseline = new Baseline("alexiades-laxity", 2),
                },
            ],
        };
        var forecast = Lab.Forecast(course, Few);

        Assert.Empty(forecast.Sessions);
        Assert.True(forecast.Concerns[0].Score[^1].P50 > 2);
        Assert.All(forecast.Concerns[0].Change, band => Assert.Equal(0, band.P95));
    }

    [Fact]
    public void A_forecast_too_large_for_memory_is_refused_with_its_code()
    {
        var course = Lab.Course(
            Lab.Person(),
            Lab.Area() with
            {
                Zones = ["cheek-left", "chin", "neck", "abdomen"],
            },
            [.. Enumerable.Range(0, 60).Select(i => 14.0 * i)]
        );

        Assert.StartsWith(
            "STP-SKIN-004",
            Assert.Throws<ForecastTooLargeException>(() => Lab.Forecast(course, new ForecastOptions(ForecastOptions.MostTwins))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_model_does_not_know_is_said()
    {
        var course = Lab.Course(
            Lab.Person() with
            {
                HealingHistory = [HealingHistory.HerpesLabialis],
                SkinCare = [SkinCareProduct.Moisturiser],
            },
            Lab.Area(adjuncts: Adjunct.BotulinumToxin),
            0,
            300
        ) with
        {
            ForecastUntil = new DateOnly(2026, 6, 1),
        };
        var forecast = Lab.Forecast(course, Few);

        Assert.Single(forecast.Sessions);
        Assert.Contains(forecast.Notes, note => note.Contains("botulinum toxin", StringComparison.Ordinal));
        Assert.Contains(forecast.Notes, note => note.Contains("herpes labialis, moisturiser", StringComparison.Ordinal));
        Assert.Contains(forecast.Notes, note => note.Contains("left out: 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_session_before_recovery_never_shortens_downtime(double interval)
    {
        var alone = Lab.Forecast(Lab.Course(Lab.Person(), Lab.Area(), 0), Few).Sessions[0].Zones[0];
        var crowded = Lab.Forecast(Lab.Course(Lab.Person(), Lab.Area(), 0, interval, 2 * interval), Few).Sessions[0].Zones[0];

        Assert.True(crowded.DaysUntilPresentable.P50 >= alone.DaysUntilPresentable.P50 - 0.05);
        Assert.True(crowded.DaysUntilClear.P50 >= alone.DaysUntilClear.P50 - 0.05);
    }

    [Fact]
    public void A_keloid_history_never_improves_a_scar()
    {
        double Score(params HealingHistory[] history) =>
            Lab.Forecast(
                    Lab.Course(Lab.Person() with { HealingHistory = [.. history] }, Lab.Area(), 0, 28, 56) with
                    {
                        Concerns =
                        [
                            new AcneScars
                            {
                                Id = "scars",
                                Zones = ["cheek-left"],
                                Baseline = new Baseline("goodman-baron-quantitative", 20),
                            },
                        ],
                    },
                    new ForecastOptions(Twins: 100)
                )
                .Concerns[0]
                .Score[^1]
                .P50;

        Assert.True(Score(HealingHistory.Keloid) >= Score());
    }

    [Fact]
    public void A_skin_deep_needle_does_far_less_than_a_clinical_one()
    {
        double Gain(double millimetres) =>
            100
            - Lab.Forecast(Lab.Course(Lab.Person(50), Lab.Area(millimetres), 0, 28, 56, 84), new ForecastOptions(Twins: 60))
                .Zones[0]
                .Signs[(int)Sign.WrinkleDepth]
                .Treated[^1]
                .P50;

        Assert.True(Gain(0.25) < 0.5 * Gain(1.5), $"{Gain(0.25)} against {Gain(1.5)}");
        Assert.True(Gain(0.5) < Gain(1.0));
    }

    [Fact]
    public void Anything_the_reader_lets_through_can_be_forecast()
    {
        Prop.ForAll(
                Gen.Choose(0, 300).ToArbitrary(),
                Gen.Choose(1, 50).ToArbitrary(),
                Gen.Elements(Enum.GetValues<DeviceKind>()).ToArbitrary(),
                (hundredths, passes, kind) =>
                {
                    var area = Lab.Area(hundredths / 100.0, kind, passes: passes) with { Needles = 36 };
                    var forecast = Lab.Forecast(
                        Lab.Course(Lab.Person(phototype: Phototype.VI), area, 0, 14, 28),
                        new ForecastOptions(Twins: 40)
                    );
                    return forecast
                        .Zones[0]
                        .Signs.SelectMany(s => s.Treated)
                        .All(band => double.IsFinite(band.P05) && double.IsFinite(band.P95));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void The_grid_is_hourly_then_daily_then_weekly()
    {
        var grid = ForecastGrid.Of([0], 60);

        Assert.Contains(1.0 / 24, grid, new Close());
        Assert.Contains(3.0, grid);
        Assert.Contains(11.0, grid);
        Assert.DoesNotContain(15.0, grid);
        Assert.Contains(56.0, grid);
        Assert.Equal(60.0, grid[^1]);
        Assert.All(grid.Zip(grid.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    private static bool AtLeast(Band deep, Band shallow) =>
        deep.P05 >= shallow.P05 - 1e-5 && deep.P50 >= shallow.P50 - 1e-5 && deep.P95 >= shallow.P95 - 1e-5;

    private sealed class Close : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-3;

        public int GetHashCode(double obj) => 0;
    }
}
