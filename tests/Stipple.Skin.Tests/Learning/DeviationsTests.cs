using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Learning;

public sealed class DeviationsTests
{
    private const int Many = 20_000;
    private static readonly ulong Purpose = CounterRandom.Purpose("a matter");
    private static readonly ulong Other = CounterRandom.Purpose("another matter");

    // Standard errors of mean, variance and correlation of 20,000 are below 0.01; five of them are allowed.
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.6)]
    [InlineData(0.97)]
    public void A_moved_set_stays_standard_normal_and_keeps_what_it_says(double kept)
    {
        var before = Enumerable.Range(0, Many).Select(i => Deviations.Draw(3, (ulong)i)).ToArray();
        var moved = before.Select((d, i) => d.Moved(9, (ulong)i, 0.5).Moved(8, (ulong)i, kept)).ToArray();
        var middle = before.Select((d, i) => d.Moved(9, (ulong)i, 0.5).Of(Purpose)).ToArray();
        var after = moved.Select(d => d.Of(Purpose)).ToArray();

        Assert.InRange(after.Average(), -0.04, 0.04);
        Assert.InRange(after.Average(x => x * x), 0.95, 1.05);
        Assert.InRange(after.Zip(middle, (a, b) => a * b).Average(), kept - 0.05, kept + 0.05);
        Assert.InRange(after.Zip(moved, (a, d) => a * d.Of(Other)).Average(), -0.05, 0.05);
    }

    [Fact]
    public void A_moved_twin_draws_every_constant_anew_to_the_same_degree()
    {
        var key = SkinParameters.ScarGain;
        var place = key.Index;
        var parameter = Beliefs.Published.Parameters[place];
        var spread = Math.Sqrt(Math.Log(1 + parameter.Spread * parameter.Spread));
        double Z(Twin twin) => Math.Log(twin[key] / parameter.Value) / spread;
        var before = Enumerable.Range(0, 4000).Select(i => Twin.Draw(1, i)).ToArray();
        var after = before.Select((twin, i) => twin.Moved(2, (ulong)i, 0.8)).ToArray();

        Assert.Equal(Evidence.Distribution.Lognormal, parameter.Distribution);
        Assert.InRange(after.Average(Z), -0.1, 0.1);
        Assert.InRange(after.Average(t => Z(t) * Z(t)), 0.88, 1.12);
        Assert.InRange(after.Zip(before, (a, b) => Z(a) * Z(b)).Average(), 0.7, 0.9);
    }

    [Fact]
    public void A_twin_moved_nowhere_is_the_same_twin()
    {
        var twin = Twin.Draw(4, 7);
        var moved = twin.Moved(5, 6, kept: 1);

        Assert.Equal(twin[SkinParameters.ScarGain], moved[SkinParameters.ScarGain]);
        Assert.Equal(twin.Deviation(Purpose), moved.Deviation(Purpose));
        Assert.Equal(twin.EpidermisDeviation, moved.EpidermisDeviation);
    }
}
