using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Healing;

public class InflammationTests
{
    private static readonly ParameterKey Reproduction = new("inflammatoryReproduction");

    [Fact]
    public void Inflammation_dies_out_below_one_and_lasts_above_it()
    {
        Assert.True(Burn(0.9) < 0.02);
        Assert.True(Burn(1.2) > 0.05);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Lasting_inflammation_is_as_rare_as_in_life()
    {
        // None of 2,805 treated people had lasting events: at most one in 935 (95 %).
        const int People = 20_000;
        var inflamed = 0;
        Parallel.For(
            0,
            People,
            number =>
            {
                if (Burn(Twin.Draw(1, number)) > 0.02)
                    Interlocked.Increment(ref inflamed);
            }
        );

        Assert.True(inflamed <= People / 935, $"{inflamed} of {People}.");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Lasting_fibrosis_is_as_rare_as_in_life()
    {
        const int People = 10_000;
        var fibrosing = 0;
        Parallel.For(
            0,
            People,
            number =>
            {
                var state = Lab.Trace(Lab.Individual(Lab.Person(), Twin.Draw(1, number)), Lab.Area(), [0, 28, 56], [270])[0];
                if (state[HealingModel.State.myofibroblasts] > 0.05)
                    Interlocked.Increment(ref fibrosing);
            }
        );

        Assert.True(fibrosing <= People / 935, $"{fibrosing} of {People}.");
    }

    private static double Burn(double reproduction) => Burn(Twin.Median.With((Reproduction, reproduction)));

    private static double Burn(Twin twin)
    {
        var state = Lab.Trace(Lab.Individual(Lab.Person(), twin), Lab.Area(), [0, 28, 56], [270])[0];
        return state[HealingModel.State.neutrophils] + state[HealingModel.State.inflammatoryMacrophages];
    }
}
