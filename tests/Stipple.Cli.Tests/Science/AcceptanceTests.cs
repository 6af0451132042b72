using Stipple.Cli.Science;
using Stipple.Evidence;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;

namespace Stipple.Cli.Tests.Science;

public sealed class AcceptanceTests
{
    private static readonly HealingTrace Median = HealingTrace.Of(Twin.Median);

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(1.5)]
    public void A_curve_that_is_the_model_on_another_clock_gives_the_factor_of_that_clock(double factor)
    {
        var curve = Catalogue.Curves["macrophages"];
        var model = Median.Read(curve);
        var shifted = curve with { Points = [.. curve.Points.Select(p => p with { Value = model.At(p.Day * factor) })] };
        var found = TimeFactor.Of(model, shifted);
        Assert.Equal(factor, found, 0.003 * factor);
        Assert.True(TimeFactor.Distance(model, shifted, found) < 0.005);
    }

    [Fact]
    public void Rescaling_never_takes_a_curve_further_away() =>
        Assert.All(
            Catalogue.Curves.All,
            curve =>
            {
                var model = Median.Read(curve);
                Assert.True(TimeFactor.Distance(model, curve, TimeFactor.Of(model, curve)) <= TimeFactor.Distance(model, curve, 1) + 1e-3);
            }
        );

    [Fact]
    public void A_share_lies_between_nothing_and_all() =>
        Assert.All(
            Catalogue.Curves.All,
            curve =>
            {
                var model = Median.Read(curve);
                Assert.Equal(1, model.Values.Max(), 1e-3);
                Assert.All(curve.Points, p => Assert.InRange(model.At(p.Day), -0.1, 1));
            }
        );

    [Fact]
    public void Every_published_curve_can_be_judged() =>
        Assert.All(
            Catalogue.Curves.All,
            curve =>
            {
                Assert.All(
                    curve.States,
                    state => Assert.Contains(HealingModel.States, s => string.Equals(s.Name, state, StringComparison.Ordinal))
                );
                Assert.NotEmpty(curve.Sources);
                Assert.True(curve.Points.Length > 1);
                Assert.All(curve.Points.Zip(curve.Points.Skip(1)), pair => Assert.True(pair.First.Day < pair.Second.Day));
                Assert.All(
                    curve.Points,
                    p => Assert.True(p.Day > 0 && p.Value is >= 0 and <= 1 && !(p.Low > p.Value) && !(p.High < p.Value))
                );
            }
        );
}
