using Stipple.Evidence;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Parameters;

public class TwinTests
{
    [Fact]
    public void Twins_have_the_median_and_spread_that_the_evidence_states()
    {
        const int Count = 4000;
        var twins = Enumerable.Range(0, Count).Select(i => Twin.Draw(5, i)).ToArray();
        foreach (var parameter in Catalogue.Parameters.All.Where(p => p.Spread > 0 && p.Distribution == Distribution.Lognormal))
        {
            var key = new ParameterKey(parameter.Id);
            var logs = twins.Select(t => Math.Log(t[key] / parameter.Value)).ToArray();
            var deviation = Math.Sqrt(Math.Log(1 + parameter.Spread * parameter.Spread));
            // Five standard errors of mean and of standard deviation.
            Assert.InRange(logs.Average(), -5 * deviation / Math.Sqrt(Count), 5 * deviation / Math.Sqrt(Count));
            var seen = Math.Sqrt(logs.Sum(x => x * x) / Count);
            Assert.InRange(seen, deviation * (1 - 5 / Math.Sqrt(2 * Count)), deviation * (1 + 5 / Math.Sqrt(2 * Count)));
        }
    }

    [Fact]
    public void Shares_stay_between_nothing_and_all()
    {
        foreach (var parameter in Catalogue.Parameters.All.Where(p => p.Distribution == Distribution.Logitnormal))
        {
            var key = new ParameterKey(parameter.Id);
            Assert.All(Enumerable.Range(0, 500), i => Assert.InRange(Twin.Draw(1, i)[key], 1e-9, 1 - 1e-9));
        }
    }

    [Fact]
    public void A_draw_depends_on_seed_twin_and_name_and_on_nothing_else()
    {
        var key = new ParameterKey("neutrophilLoss");
        var z = CounterRandom.Normal(7, 3, CounterRandom.Purpose("neutrophilLoss"));

        // However many constants stand before it in the file, the draw is the one its name gives.
        Assert.Equal(Twin.At(key.Parameter, z), Twin.Draw(7, 3)[key]);
        Assert.NotEqual(Twin.Draw(7, 3)[key], Twin.Draw(7, 4)[key]);
        Assert.NotEqual(Twin.Draw(7, 3)[key], Twin.Draw(8, 3)[key]);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.05, -1.6448536269514722)]
    [InlineData(1e-10, -6.361340902404056)]
    public void The_normal_quantile_has_its_published_values(double p, double z) => Assert.Equal(z, NormalQuantile.Of(p), 1e-13);

    [Fact]
    public void Every_constant_of_the_healing_model_is_stated_or_derived()
    {
        Assert.Equal(HealingModel.ParameterCount, HealingParameters.Sampled.Length + HealingParameters.Derived.Length);
        Assert.All(HealingParameters.Sampled, pair => Assert.Equal(HealingModel.Parameters[pair.Place].Name, pair.Key.Parameter.Id));
        Assert.All(
            HealingParameters.Derived,
            derived => Assert.DoesNotContain(HealingModel.Parameters[derived.Place].Name, Catalogue.Parameters.Ids)
        );
    }

    [Fact]
    public void Every_stated_constant_is_used()
    {
        var named = HealingModel
            .Parameters.Select(p => p.Name)
            .Concat(typeof(SkinParameters).GetFields().Select(field => ((ParameterKey)field.GetValue(null)!).Parameter.Id));

        Assert.Empty(Catalogue.Parameters.Ids.Except(named, StringComparer.Ordinal));
    }

    [Fact]
    public void Units_of_the_evidence_are_those_of_the_model() =>
        Assert.All(HealingParameters.Sampled, pair => Assert.Equal(HealingModel.Parameters[pair.Place].Unit, pair.Key.Parameter.Unit));
}
