using Stipple.Skin.Learning;

namespace Stipple.Skin.Tests.Learning;

public sealed class RankTestTests
{
    [Fact]
    public void Even_ranks_pass_and_crowded_ones_do_not()
    {
        var even = RankTest.Of(Enumerable.Range(0, 200).Select(i => (i + 0.5) / 200));
        var crowded = RankTest.Of(Enumerable.Range(0, 200).Select(i => 0.3 + 0.4 * (i + 0.5) / 200));

        Assert.All(even.Tenths, n => Assert.Equal(20, n));
        Assert.True(even.ChiSquare > 0.99 && even.Kolmogorov > 0.99);
        Assert.True(crowded.ChiSquare < 1e-6 && crowded.Kolmogorov < 1e-6);
    }

    // Closed form for nine degrees: erfc(sqrt(x / 2)) + sqrt(2 / pi) exp(-x / 2) (x^0.5 + x^1.5 / 3 + x^2.5 / 15 + x^3.5 / 105).
    [Fact]
    public void The_chance_of_uneven_tenths_is_that_of_the_closed_form()
    {
        int[] tenths = [15, 5, 14, 6, 13, 7, 12, 8, 10, 10];
        var test = RankTest.Of(tenths.SelectMany((n, tenth) => Enumerable.Range(0, n).Select(i => (tenth + (i + 0.5) / n) / 10)));

        Assert.Equal(tenths, test.Tenths);
        Assert.Equal(0.28967, test.ChiSquare, tolerance: 0.002); // of 10.8
    }

    [Fact]
    public void Ties_are_cast_by_lot()
    {
        Assert.Equal(0.5, RehearsedFigure.RankOf([1, 1, 1], 1, 0.5), 12);
        Assert.Equal(0, RehearsedFigure.RankOf([2, 2, 2], 1, 0), 12);
        Assert.Equal(1, RehearsedFigure.RankOf([0, 0, 0], 1, 1), 12);
    }
}
