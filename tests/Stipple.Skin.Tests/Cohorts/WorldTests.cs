using Stipple.Skin.Cohorts;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Cohorts;

public sealed class WorldTests
{
    private static readonly Concern Scars = Trial.Plain.Population.Concern;

    [Fact]
    public void Within_a_world_gains_spread_as_people_do()
    {
        var worlds = new Worlds(Scars, 0);
        var logs = Enumerable.Range(0, 4000).Select(i => Math.Log(worlds.In(0, Twin.Draw(1, i))[SkinParameters.ScarGain])).ToArray();
        var mean = logs.Average();

        Assert.Equal(Math.Log(Twin.Median[SkinParameters.ScarGain]), mean, 4 * Worlds.PersonSpread / Math.Sqrt(4000));
        Assert.Equal(Worlds.PersonSpread, Math.Sqrt(logs.Average(l => (l - mean) * (l - mean))), 0.025);
    }

    [Fact]
    public void People_and_worlds_together_spread_as_the_twins_of_a_forecast()
    {
        var worlds = new Worlds(Scars, 0);
        var parameter = SkinParameters.ScarGain.Parameter;
        var total = Math.Log(1 + parameter.Spread * parameter.Spread);

        Assert.Equal(total, Worlds.PersonSpread * Worlds.PersonSpread + worlds.Spread * worlds.Spread, 1e-12);
    }

    [Fact]
    public void Equally_likely_worlds_lie_evenly_about_the_median()
    {
        var deviations = new Worlds(Scars, 1.5).Deviations;

        Assert.Equal(1.5, deviations[0]);
        Assert.Equal(Worlds.Count + 1, deviations.Length);
        for (var i = 0; i < Worlds.Count; i++)
            Assert.Equal(-deviations[1 + i], deviations[Worlds.Count - i], 1e-12);
        Assert.Equal(deviations.Skip(1).Order(), deviations.Skip(1));
    }

    [Fact]
    public void A_world_moves_nothing_but_the_gain_of_the_concern()
    {
        var twin = Twin.Draw(1, 7);
        var moved = new Worlds(Scars, 2).In(0, twin);

        Assert.True(moved[SkinParameters.ScarGain] > twin[SkinParameters.ScarGain] * 0.1);
        Assert.NotEqual(twin[SkinParameters.ScarGain], moved[SkinParameters.ScarGain]);
        Assert.Equal(twin[SkinParameters.WrinkleGain], moved[SkinParameters.WrinkleGain]);
        Assert.Equal(twin[SkinParameters.ScarFill], moved[SkinParameters.ScarFill]);
    }

    [Fact]
    public void A_concern_without_a_gain_of_its_own_has_one_world()
    {
        var dull = new Dullness
        {
            Id = "x",
            Zones = ["nose"],
            Baseline = new Baseline("radiance-grade", 2),
        };
        var twin = Twin.Draw(1, 3);

        Assert.Same(twin, new Worlds(dull, 3).In(0, twin));
        Assert.Equal(0, new Worlds(dull, 3).Spread);
    }
}
