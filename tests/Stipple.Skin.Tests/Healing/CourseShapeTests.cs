using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Healing;

public class CourseShapeTests
{
    private static readonly double[] Monthly = [0, 28, 56, 84];

    [Fact]
    public void Nothing_ever_turns_negative()
    {
        for (var number = 0; number < 200; number++)
        {
            var states = Lab.Trace(
                Lab.Individual(Lab.Person(55), Twin.Draw(21, number)),
                Lab.Area(2.5),
                [0, 7, 14],
                Lab.Grid(365, 0, 7, 14)
            );
            Assert.All(states.SelectMany(y => y), value => Assert.True(value > -1e-6, $"Twin {number}: {value}."));
        }
    }

    [Fact]
    public void Sessions_add_with_diminishing_return()
    {
        var gains = Enumerable.Range(1, 6).Select(count => 1 - Scar([.. Enumerable.Range(0, count).Select(i => 28.0 * i)])).ToArray();
        var steps = gains.Zip(gains.Skip(1), (a, b) => b - a).ToArray();

        Assert.All(steps, step => Assert.True(step > 0));
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.Second < pair.First));
    }

    [Fact]
    public void Too_short_an_interval_costs()
    {
        double[] intervals = [3, 7, 14];
        var scars = intervals.Select(interval => Scar([0, interval, 2 * interval, 3 * interval])).ToArray();

        Assert.All(
            scars.Zip(scars.Skip(1)),
            pair => Assert.True(pair.First > pair.Second, $"{pair.First} should be worse than {pair.Second}.")
        );
    }

    [Fact]
    public void Untreated_skin_loses_about_a_percent_of_collagen_a_year()
    {
        var skin = Lab.Individual(Lab.Person(50), Twin.Median);
        var states = Lab.Trace(skin, Lab.Area(), [], [0, 365.25]);
        var lost = 1 - states[1][HealingModel.State.matureCollagen] / states[0][HealingModel.State.matureCollagen];

        Assert.InRange(lost, 0.006, 0.015);
    }

    [Fact]
    public void Smoking_and_sun_age_the_skin_faster()
    {
        var sheltered = Collagen(Lab.Person(40, sun: new Sun(SunExposure.Low)));
        var smoker = Collagen(Lab.Person(40, sun: new Sun(SunExposure.Low), smoking: new Smoking(SmokingStatus.Current, 20)));
        var tanned = Collagen(Lab.Person(40, sun: new Sun(SunExposure.High)));

        Assert.True(smoker < sheltered);
        Assert.True(tanned < sheltered);
    }

    [Fact]
    public void The_gain_outlives_the_series_and_wanes_without_maintenance()
    {
        var skin = Lab.Individual(Lab.Person(45), Twin.Median);
        var after = Matrix(Lab.Trace(skin, Lab.Area(), Monthly, [180])[0]);
        var later = Matrix(Lab.Trace(skin, Lab.Area(), Monthly, [1100])[0]);
        var untreated = Matrix(Lab.Trace(skin, Lab.Area(), [], [1100])[0]);
        var maintained = Matrix(Lab.Trace(skin, Lab.Area(), [.. Monthly, 450, 815], [1100])[0]);

        Assert.True(later < after);
        Assert.True(later > untreated);
        Assert.True(maintained > later);
    }

    private static double Scar(double[] days) =>
        Lab.Trace(Lab.Individual(Lab.Person(), Twin.Median), Lab.Area(), days, [400])[0][HealingModel.State.scarMatrix];

    private static double Collagen(Person person)
    {
        var states = Lab.Trace(Lab.Individual(person, Twin.Median), Lab.Area(), [], [0, 3650]);
        return states[1][HealingModel.State.matureCollagen] / states[0][HealingModel.State.matureCollagen];
    }

    private static double Matrix(double[] y) =>
        y[HealingModel.State.collagenIII] + y[HealingModel.State.collagenI] + y[HealingModel.State.matureCollagen];
}
