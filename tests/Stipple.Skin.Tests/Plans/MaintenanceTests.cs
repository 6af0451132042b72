using Stipple.Skin.Plans;

namespace Stipple.Skin.Tests.Plans;

public class MaintenanceTests
{
    private static readonly double[] Months = [.. Enumerable.Range(1, 36).Select(m => 30.0 * m)];

    [Fact]
    public void Another_session_is_due_when_a_fifth_of_the_gain_is_lost()
    {
        // From 100 to 60 at once, then back by one point a month: a fifth of 40 is lost after 8 months more.
        double[] severities = [.. Months.Select((_, i) => 60.0 + i)];

        Assert.Equal(30 + 8 * 30, Maintenance.DueOf(Months, severities, 100), 1e-9);
    }

    [Fact]
    public void A_slower_decline_is_due_later()
    {
        double Due(double perMonth) => Maintenance.DueOf(Months, [.. Months.Select((_, i) => 60 + perMonth * i)], 100);

        Assert.True(Due(0.5) > Due(1));
        Assert.True(Due(1) > Due(2));
        Assert.Equal(double.PositiveInfinity, Due(0));
    }

    [Fact]
    public void Where_nothing_was_gained_nothing_is_due() =>
        Assert.Equal(double.PositiveInfinity, Maintenance.DueOf(Months, [.. Months.Select((_, i) => 100.0 + i)], 100));

    [Fact]
    public void A_person_whose_skin_declines_more_slowly_is_due_later()
    {
        Maintenance Of(SunExposure sun) =>
            PlanLab
                .Plan(
                    PlanLab.Course(
                        Lab.Person(
                            60,
                            sun: new Sun(sun),
                            smoking: new Smoking(sun == SunExposure.High ? SmokingStatus.Current : SmokingStatus.Never)
                        ),
                        new Wrinkles
                        {
                            Id = "lines",
                            Zones = ["cheek-left"],
                            Baseline = new Baseline("fitzpatrick-wrinkle", 6),
                            Form = WrinkleForm.FineLines,
                        },
                        Lab.Area()
                    )
                )
                .Plans[0]
                .Maintenance[0];

        var (slow, fast) = (Of(SunExposure.Low), Of(SunExposure.High));
        Assert.True((slow.Usual ?? slow.Watched) > (fast.Usual ?? fast.Watched), $"{slow} against {fast}");
    }
}
