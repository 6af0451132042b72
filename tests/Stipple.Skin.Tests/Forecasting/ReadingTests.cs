using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Tests.Forecasting;

public class ReadingTests
{
    [Fact]
    public void A_reading_starts_at_its_anchor_and_follows_the_skin()
    {
        var forecast = Forecast(
            new Observation
            {
                At = Day(0),
                Zones = ["cheek-left"],
                Scale = "corneometer",
                Score = 50,
                Rater = Rater.Instrument,
            },
            new Observation
            {
                At = Day(-3),
                Zones = ["cheek-left"],
                Scale = "ultrasound-density",
                Score = 100,
                Rater = Rater.Instrument,
            }
        );
        var water = forecast.Readings.Single(r => string.Equals(r.Scale, "corneometer", StringComparison.Ordinal));
        var density = forecast.Readings.Single(r => string.Equals(r.Scale, "ultrasound-density", StringComparison.Ordinal));

        Assert.InRange(water.Read[0].P50, 49, 51);
        Assert.True(density.Read[^1].P50 > 103);
        Assert.Equal(0, density.AnchorDay);
    }

    [Fact]
    public void An_anchor_between_the_usual_moments_is_told_at_its_own()
    {
        var forecast = Forecast(
            new Observation
            {
                At = Day(40.3),
                Zones = ["cheek-left"],
                Scale = "ultrasound-density",
                Score = 100,
                Rater = Rater.Instrument,
            }
        );
        var reading = forecast.Readings.Single();
        var moment = forecast.Days.IndexOf(Math.Round(40.3 * 1440) / 1440);

        Assert.True(moment > 0);
        // What is read there is the anchor and two errors of 15; three standard errors of the median of the twins.
        Assert.Equal(100, reading.Read[moment].P50, 3 * 1.25 * 15 * Math.Sqrt(2.0 / forecast.Twins));
    }

    [Fact]
    public void Water_loss_without_a_reading_before_rests_on_the_published_one()
    {
        var reading = Forecast(
            new Observation
            {
                At = Day(1),
                Zones = ["forearm-left"],
                Scale = "tewl",
                Score = 20,
                Rater = Rater.Instrument,
            }
        )
            .Readings.Single();

        Assert.Null(reading.AnchorDay);
        Assert.Equal(Evidence.Catalogue.Zones["forearm-left"].Anatomy.BaselineTewl!.Value, reading.Anchor);
    }

    [Fact]
    public void Redness_seen_needs_no_anchor()
    {
        var reading = Forecast(
            new Observation
            {
                At = Day(1),
                Zones = ["cheek-left"],
                Scale = "redness-grade",
                Score = 3,
                Rater = Rater.Patient,
            }
        )
            .Readings.Single();

        Assert.Null(reading.Anchor);
        Assert.True(reading.Read[1].P50 > 1);
        Assert.True(reading.Read[^1].P50 < 0.5);
    }

    [Fact]
    public void A_second_scale_of_a_concern_improves_with_it()
    {
        var forecast = Forecast(
            new Observation
            {
                At = Day(0),
                Concern = "scars",
                Scale = "ecca",
                Score = 120,
                Rater = Rater.Practitioner,
            },
            new Observation
            {
                At = Day(60),
                Concern = "scars",
                Scale = "gais",
                Score = 3,
                Rater = Rater.Practitioner,
            },
            new Observation
            {
                At = Day(60),
                Concern = "scars",
                Scale = "patient-satisfaction",
                Score = 7,
                Rater = Rater.Patient,
            }
        );

        Assert.True(forecast.Readings.Single(r => string.Equals(r.Scale, "ecca", StringComparison.Ordinal)).Read[^1].P50 < 110);
        Assert.InRange(forecast.Readings.Single(r => string.Equals(r.Scale, "gais", StringComparison.Ordinal)).Read[^1].P50, 1, 3.9);
        Assert.DoesNotContain(forecast.Readings, r => string.Equals(r.Scale, "patient-satisfaction", StringComparison.Ordinal));
        Assert.Contains(forecast.Notes, note => note.Contains("patient-satisfaction", StringComparison.Ordinal));
    }

    private static DateTime Day(double day) => new DateTime(2026, 1, 5, 10, 0, 0).AddDays(day);

    private static Forecast Forecast(params Observation[] observations) =>
        Lab.Forecast(
            Lab.Course(Lab.Person(), Lab.Area(), 0, 28) with
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
                Observations = [.. observations],
            },
            new ForecastOptions(Twins: 60)
        );
}
