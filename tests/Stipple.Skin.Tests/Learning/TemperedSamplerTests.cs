using Stipple.Skin.Learning;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Learning;

public sealed class TemperedSamplerTests
{
    private static readonly ulong First = CounterRandom.Purpose("first");
    private static readonly ulong Second = CounterRandom.Purpose("second");

    // Prior N(0, 1), one reading y of error e: mean y / (1 + e^2), variance e^2 / (1 + e^2).
    [Theory]
    [InlineData(0.5, 1.0)]
    [InlineData(1.5, 0.3)]
    [InlineData(3.0, 0.2)]
    [InlineData(-2.5, 0.1)]
    public void One_reading_gives_the_posterior_of_the_closed_form(double y, double error)
    {
        var draws = Sample(1000, 1, d => -Math.Pow((y - d.Of(First)) / error, 2) / 2);
        var (mean, variance) = Moments(draws, First);
        var right = error * error / (1 + error * error);

        Assert.InRange(mean, y / (1 + error * error) - 0.2 * Math.Sqrt(right), y / (1 + error * error) + 0.2 * Math.Sqrt(right));
        Assert.InRange(variance, 0.7 * right, 1.3 * right);
        // What the reading says nothing of stays as it was.
        var (otherMean, otherVariance) = Moments(draws, Second);
        Assert.InRange(otherMean, -0.2, 0.2);
        Assert.InRange(otherVariance, 0.7, 1.3);
    }

    // A sum is read: each part takes half of it, and what one has the other lacks.
    [Fact]
    public void A_reading_of_a_sum_ties_its_parts()
    {
        const double Error = 0.2;
        var draws = Sample(1000, 2, d => -Math.Pow((2 - d.Of(First) - d.Of(Second)) / Error, 2) / 2);
        var (mean, variance) = Moments(draws, First);
        var covariance = draws.Average(d => (d.Of(First) - mean) * (d.Of(Second) - Moments(draws, Second).Mean));
        var gain = 1 / (2 + Error * Error);

        Assert.InRange(mean, 2 * gain - 0.15, 2 * gain + 0.15);
        Assert.InRange(variance, 0.75 * (1 - gain), 1.25 * (1 - gain));
        Assert.InRange(covariance, -gain - 0.13, -gain + 0.13);
    }

    [Fact]
    public void A_likelihood_that_is_no_number_is_never_moved_to()
    {
        var draws = Sample(
            500,
            3,
            d => d.Of(First) is > -0.5 and < 2 ? -Math.Pow((1.5 - d.Of(First)) / 0.1, 2) / 2 : -1e6,
            outside: double.NaN
        );

        Assert.All(draws, d => Assert.InRange(d.Of(First), -0.5, 2));
    }

    [Fact]
    public void Data_that_say_nothing_leave_every_draw()
    {
        var drawn = Enumerable.Range(0, 100).Select(i => Deviations.Draw(5, (ulong)i)).ToArray();
        var (draws, effective, moves) = Sampler(5, _ => -7).Run(drawn, null, TestContext.Current.CancellationToken);

        Assert.Equal(drawn, draws);
        Assert.Equal(1, effective, 12);
        Assert.Equal(0, moves);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var sampler = new TemperedSampler<Deviations>(
            1,
            (draws, stop) =>
            {
                stop.ThrowIfCancellationRequested();
                return new double[draws.Length];
            },
            (d, seed, number, kept) => d.Moved(seed, number, kept)
        );

        Assert.Throws<OperationCanceledException>(() => sampler.Run([Deviations.Draw(1, 1)], null, source.Token));
    }

    private static Deviations[] Sample(int count, ulong seed, Func<Deviations, double> log, double? outside = null) =>
        Sampler(seed, d => log(d) is var l && l < -1e5 && outside is { } value && d.Of(First) > 2 ? value : l)
            .Run(
                [
                    .. Enumerable
                        .Range(0, count * 4)
                        .Select(i => Deviations.Draw(seed, (ulong)i))
                        .Where(d => outside is null || d.Of(First) is > -0.5 and < 2)
                        .Take(count),
                ],
                null,
                TestContext.Current.CancellationToken
            )
            .Draws;

    private static TemperedSampler<Deviations> Sampler(ulong seed, Func<Deviations, double> log) =>
        new(seed, (draws, _) => [.. draws.Select(log)], (d, moveSeed, number, kept) => d.Moved(moveSeed, number, kept));

    private static (double Mean, double Variance) Moments(Deviations[] draws, ulong purpose)
    {
        var values = draws.Select(d => d.Of(purpose)).ToArray();
        var mean = values.Average();
        return (mean, values.Average(v => (v - mean) * (v - mean)));
    }
}
