namespace Stipple.Tests;

public sealed class CourseTests
{
    private static readonly Course AcneScars = CourseReader.Read(Examples.Read("acne-scars")).Course!;

    private static readonly Course NoSessions = AcneScars with { Sessions = [], ForecastUntil = null };

    [Fact]
    public void Day_zero_is_the_first_session()
    {
        Assert.Equal(new DateTime(2026, 9, 14, 10, 0, 0), AcneScars.DayZero);
        Assert.Equal(0, AcneScars.DayOf(AcneScars.Sessions[0].At));
        Assert.Equal(28, AcneScars.DayOf(AcneScars.Sessions[1].At));
    }

    [Fact]
    public void Day_zero_is_the_start_without_any_session() => Assert.Equal(new DateTime(2026, 9, 7), NoSessions.DayZero);

    [Fact]
    public void Days_have_fractions_and_are_negative_before_day_zero() =>
        Assert.Equal(-0.25, AcneScars.DayOf(AcneScars.DayZero.AddHours(-6)));

    [Fact]
    public void Without_a_horizon_the_forecast_ends_26_weeks_after_the_last_session()
    {
        var open = AcneScars with { ForecastUntil = null };

        Assert.Equal(AcneScars.DayOf(AcneScars.Sessions[^1].At) + 182, open.Horizon);
        Assert.Equal(182, NoSessions.Horizon);
    }

    [Fact]
    public void A_given_horizon_is_a_date() => Assert.Equal((new DateTime(2027, 7, 5) - AcneScars.DayZero).TotalDays, AcneScars.Horizon);

    [Fact]
    public void A_zone_finds_the_sessions_that_needle_it()
    {
        var temple = AcneScars.SessionsOf("temple-left").ToList();

        Assert.Equal(4, temple.Count);
        Assert.All(temple, one => Assert.Equal(NeedleLength.FromMillimetres(1), one.Area.NeedleLength));
        Assert.Empty(AcneScars.SessionsOf("nose"));
    }

    [Fact]
    public void The_zones_of_a_course_are_those_of_its_concerns_and_its_sessions()
    {
        var wider = AcneScars with
        {
            Concerns =
            [
                new Pores
                {
                    Id = "pores",
                    Zones = ["nose"],
                    Baseline = new Baseline("pore-grade", 2),
                },
            ],
        };

        Assert.Equal(["nose", "cheek-left", "cheek-right", "temple-left", "temple-right"], wider.Zones.ToArray());
    }

    [Fact]
    public void Courses_with_equal_parts_are_equal()
    {
        var copy = AcneScars with { Sessions = [.. AcneScars.Sessions] };

        Assert.Equal(AcneScars, copy);
        Assert.Equal(AcneScars.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(AcneScars, AcneScars with { Sessions = [.. AcneScars.Sessions.Take(1)] });
    }
}
