using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Learning;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Learning;

public sealed class WeightsTests
{
    [Fact]
    public void Alike_all_stand_and_one_that_takes_all_stands_alone()
    {
        Assert.Equal(1, Weights.EffectiveShare([-3, -3, -3, -3], 1), 12);
        Assert.Equal(0.25, Weights.EffectiveShare([0, -1000, -1000, -1000], 1), 12);
    }

    [Fact]
    public void The_effective_share_is_that_of_the_weights_and_no_constant_moves_it()
    {
        // Weights 1, 2, 3, 4: (10)^2 / 30 / 4.
        double[] logs = [Math.Log(1), Math.Log(2), Math.Log(3), Math.Log(4)];

        Assert.Equal(100.0 / 30 / 4, Weights.EffectiveShare(logs, 1), 12);
        Assert.Equal(100.0 / 30 / 4, Weights.EffectiveShare([.. logs.Select(l => l - 800)], 1), 9);
    }

    [Fact]
    public void The_next_temperature_leaves_just_the_share_standing_or_is_the_last()
    {
        double[] sharp = [.. Enumerable.Range(0, 200).Select(i => -0.5 * i)];
        var next = Weights.NextTemperature(sharp, 0.1, 0.5);

        Assert.InRange(next, 0.1, 0.999);
        Assert.Equal(0.5, Weights.EffectiveShare(sharp, next - 0.1), 9);
        Assert.Equal(1, Weights.NextTemperature([-1, -1.1, -0.9], 0, 0.5));
        Assert.True(Weights.NextTemperature([0, -1e300], 0.25, 0.9) > 0.25);
    }

    [Fact]
    public void Each_is_drawn_as_often_as_its_weight_says_give_or_take_one()
    {
        Prop.ForAll<int, int>(
                (a, b) =>
                {
                    double[] logs = [.. Enumerable.Range(0, 50).Select(i => 3 * CounterRandom.Normal((ulong)a, (ulong)i, 1))];
                    var total = logs.Sum(Math.Exp);
                    var drawn = Weights.Resample(logs, 1, CounterRandom.Uniform((ulong)b, 0, 2));
                    return drawn.Length == logs.Length
                        && drawn.SequenceEqual(drawn.Order())
                        && logs.Index().All(l => Math.Abs(drawn.Count(d => d == l.Index) - 50 * Math.Exp(l.Item) / total) < 1);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Over_all_starts_the_mean_number_of_draws_is_the_weight()
    {
        double[] logs = [Math.Log(0.7), Math.Log(0.25), Math.Log(0.05)];
        const int Starts = 3000;
        var drawn = Enumerable.Range(0, Starts).SelectMany(i => Weights.Resample(logs, 1, (i + 0.5) / Starts)).ToArray();

        Assert.Equal(0.7, drawn.Count(d => d == 0) / (3.0 * Starts), 3);
        Assert.Equal(0.05, drawn.Count(d => d == 2) / (3.0 * Starts), 3);
    }
}
