using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Healing;

public class BalanceTests
{
    [Fact]
    public void Before_the_course_every_skin_is_in_balance_but_for_its_ageing()
    {
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                Gen.Choose(14, 95).ToArbitrary(),
                (number, age) =>
                {
                    var skin = Lab.Individual(Lab.Person(age, smoking: new Smoking(SmokingStatus.Current, 20)), Twin.Draw(7, number));
                    var rates = new double[HealingModel.StateCount];
                    HealingModel.Derivatives(skin.Before, skin.Healing, rates);
                    var ageing = skin.Healing[HealingModel.Parameter.ageing];
                    foreach (var place in (int[])[HealingModel.State.matureCollagen, HealingModel.State.elastin])
                        rates[place] += ageing * skin.Before[place];
                    // Sun drive stands apart: the habit of the course may differ from the habit before it.
                    rates[HealingModel.State.epidermalMelanin] = 0;
                    rates[HealingModel.State.lesionPigment] = 0;
                    return rates.All(rate => Math.Abs(rate) < 1e-12);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Collagen_is_only_made_exchanged_and_broken_down()
    {
        var skin = Lab.Individual(Lab.Person(), Twin.Draw(3, 5));
        var p = skin.Healing.ToArray();
        foreach (
            var off in (int[])
                [
                    HealingModel.Parameter.collagenIIISynthesis,
                    HealingModel.Parameter.collagenISynthesis,
                    HealingModel.Parameter.collagenIIIBreakdown,
                    HealingModel.Parameter.collagenIBreakdown,
                    HealingModel.Parameter.matureBreakdown,
                    HealingModel.Parameter.ageing,
                ]
        )
        {
            p[off] = 0;
        }

        var y = skin.Before.ToArray();
        y[HealingModel.State.damage] = 1;
        y[HealingModel.State.collagenIII] = 0.3;
        var before = Collagen(y);
        new Rodas5P<HealingModel>().Integrate(y, p, 0, 200, [], [], Tolerance.Standard);

        Assert.Equal(before, Collagen(y), 1e-10);
        Assert.True(y[HealingModel.State.collagenIII] < 0.1, "Collagen III should have been exchanged.");
    }

    [Fact]
    public void Collagen_made_less_collagen_broken_down_is_the_collagen_gained()
    {
        var skin = Lab.Individual(Lab.Person(), Twin.Median);
        var grid = Enumerable.Range(0, 4001).Select(i => i * 0.01).ToArray();
        var states = Lab.Trace(skin, Lab.Area(), [0], grid, tolerance: new Tolerance(1e-9, 1e-12));
        var flux = states.Select(y => Made(y, skin.Healing) - Broken(y, skin.Healing)).ToArray();
        // From just after the session, whose own destruction is not a flux.
        var integral = Simpson(flux.AsSpan(2), 0.01);

        Assert.Equal(Collagen(states[^1]) - Collagen(states[2]), integral, 1e-8);
    }

    [Fact]
    public void Melanin_that_drops_into_the_dermis_leaves_the_epidermis()
    {
        var skin = Lab.Individual(Lab.Person(phototype: Phototype.VI), Twin.Median);
        var y = skin.Before.ToArray();
        y[HealingModel.State.damage] = 2;
        var without = skin.Healing.ToArray();
        without[HealingModel.Parameter.pigmentDrop] = 0;
        double[] with = new double[HealingModel.StateCount],
            none = new double[HealingModel.StateCount];
        HealingModel.Derivatives(y, skin.Healing, with);
        HealingModel.Derivatives(y, without, none);
        var lost = none[HealingModel.State.epidermalMelanin] - with[HealingModel.State.epidermalMelanin];

        Assert.True(lost > 0);
        Assert.Equal(lost, with[HealingModel.State.dermalMelanin] - none[HealingModel.State.dermalMelanin], 1e-15);
    }

    private static double Simpson(ReadOnlySpan<double> values, double step)
    {
        var sum = values[0] + values[^1];
        for (var i = 1; i < values.Length - 1; i++)
            sum += values[i] * (i % 2 == 1 ? 4 : 2);
        return sum * step / 3;
    }

    private static double Collagen(double[] y) =>
        y[HealingModel.State.collagenIII] + y[HealingModel.State.collagenI] + y[HealingModel.State.matureCollagen];

    private static double Made(double[] y, ReadOnlySpan<double> p)
    {
        var k = p[HealingModel.Parameter.tgfHalf] * p[HealingModel.Parameter.tgfHalf];
        var t = y[HealingModel.State.tgf] * y[HealingModel.State.tgf];
        var rest = 1 / (k + 1);
        var stimulus = (t / (k + t) - rest) / (1 - rest);
        var crew = y[HealingModel.State.fibroblasts] + p[HealingModel.Parameter.myofibroblastOutput] * y[HealingModel.State.myofibroblasts];
        var gain = Collagen(y) / p[HealingModel.Parameter.matrixBefore] - 1;
        var crowding = 1 + Math.Pow(gain / p[HealingModel.Parameter.matrixLimit], 2);
        return p[HealingModel.Parameter.synthesis]
            * crew
            / crowding
            * (
                p[HealingModel.Parameter.collagenIIISynthesis] * (1 + p[HealingModel.Parameter.collagenIIIByTgf] * stimulus)
                + p[HealingModel.Parameter.collagenISynthesis] * (1 + p[HealingModel.Parameter.collagenIByTgf] * stimulus)
            );
    }

    private static double Broken(double[] y, ReadOnlySpan<double> p)
    {
        var mmp = y[HealingModel.State.mmp];
        return p[HealingModel.Parameter.collagenIIIBreakdown] * mmp * y[HealingModel.State.collagenIII]
            + p[HealingModel.Parameter.collagenIBreakdown] * mmp * y[HealingModel.State.collagenI]
            + (p[HealingModel.Parameter.matureBreakdown] * mmp + p[HealingModel.Parameter.ageing]) * y[HealingModel.State.matureCollagen];
    }
}
