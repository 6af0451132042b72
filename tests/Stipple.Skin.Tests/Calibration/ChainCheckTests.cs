using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Calibration;

public class ChainCheckTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.8)]
    public void A_chain_that_remembers_counts_for_as_many_draws_as_its_memory_leaves(double memory)
    {
        const int Draws = 20_000;
        var chain = Chain(Draws, memory);
        var check = ChainCheck.Of(chain);

        // Of an autoregression (1 - r) / (1 + r) of the draws are left.
        Assert.Equal(Draws * (1 - memory) / (1 + memory), check.Effective, 0.15 * Draws * (1 - memory) / (1 + memory));
        Assert.Equal(1, check.RHat, 0.01);
    }

    [Fact]
    public void Halves_that_disagree_are_seen()
    {
        var chain = Chain(600, 0).Select((draw, i) => draw + (i < 300 ? 0 : 1)).ToArray();

        Assert.True(ChainCheck.Of(chain).RHat > 1.1);
    }

    private static double[] Chain(int draws, double memory)
    {
        var chain = new double[draws];
        for (var i = 0; i < draws; i++)
            chain[i] = (i > 0 ? memory * chain[i - 1] : 0) + Math.Sqrt(1 - memory * memory) * CounterRandom.Normal(3, (ulong)i, 5);
        return chain;
    }
}
