using System.Collections.Immutable;
using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Calibration;

public class PosteriorTests
{
    [Fact]
    [Trait("Category", "Slow")]
    public void A_gain_that_made_the_figures_is_found_again()
    {
        var arms = Simulate(new Random(1), gain: 0.7, studies: 40, spread: 0.1);
        var gains = Posterior
            .Fit(arms, cancellation: TestContext.Current.CancellationToken)
            .Of(new PosteriorQuantity(PosteriorKind.Gain, "acne-scars"));

        Assert.InRange(gains.Average(), 0.6, 0.8);
        Assert.True(Deviation(gains) < 0.1);
    }

    [Fact]
    public void Without_arms_of_an_indication_its_prediction_is_wide()
    {
        var posterior = Posterior.Fit(Simulate(new Random(2), 0.5, 20, 0.2), cancellation: TestContext.Current.CancellationToken);
        var known = Width(posterior, Arm("s", "acne-scars", -40));
        var unknown = Width(posterior, Arm("s", "laxity", -40));

        Assert.True(unknown > known);
    }

    [Fact]
    public void Fitting_is_deterministic()
    {
        var arms = Simulate(new Random(3), 0.5, 8, 0.2);
        var quantity = new PosteriorQuantity(PosteriorKind.Gain, "acne-scars");
        var token = TestContext.Current.CancellationToken;

        Assert.Equal(Posterior.Fit(arms, cancellation: token).Of(quantity), Posterior.Fit(arms, cancellation: token).Of(quantity));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Ranks_of_the_truth_among_the_draws_are_uniform()
    {
        // Simulation-based calibration (Talts et al. 2018): truths from the prior, figures from the truths, ranks of the truths.
        const int Runs = 200;
        var ranks = new int[10];
        Parallel.For(
            0,
            Runs,
            run =>
            {
                var random = new Random(run);
                var truth = DrawPrior(random);
                var arms = Simulate(random, truth);
                var gains = Posterior.Fit(arms, (ulong)run + 1).Of(new PosteriorQuantity(PosteriorKind.Gain, "acne-scars"));
                var rank = gains.Count(g => g < Math.Exp(truth.Gain)) * 10 / (gains.Length + 1);
                Interlocked.Increment(ref ranks[rank]);
            }
        );

        // Chi-square with 9 degrees of freedom: 27.9 at one in a thousand.
        var chiSquare = ranks.Sum(count => (count - Runs / 10.0) * (count - Runs / 10.0) / (Runs / 10.0));
        Assert.True(chiSquare < 27.9, $"{chiSquare}: {string.Join(' ', ranks)}");
    }

    [Theory]
    [InlineData(0, 1, 0.5, 0.3314)]
    [InlineData(2, 3, -1, 1.80732)]
    public void The_score_of_draws_meets_the_closed_form_of_a_normal(double mean, double deviation, double observed, double expected)
    {
        var draws = Enumerable.Range(0, 20_000).Select(i => mean + deviation * NormalQuantile.Of((i + 0.5) / 20_000)).ToArray();

        Assert.Equal(Score.Crps(mean, deviation, observed), Score.Crps(draws, observed), 1e-3);
        Assert.Equal(expected, Score.Crps(mean, deviation, observed), 1e-4);
    }

    private sealed record Truth(double Elasticity, double Gain, double Optimism, double Placebo, double StudySpread, double ArmSpread);

    private static Truth DrawPrior(Random random)
    {
        double Normal(double mean, double deviation) => mean + deviation * NormalQuantile.Of((random.NextDouble() * 0.999998) + 1e-6);
        var mean = Normal(CalibrationPrior.GainMean, CalibrationPrior.GainDeviation);
        return new Truth(
            Normal(CalibrationPrior.ElasticityMean, CalibrationPrior.ElasticityDeviation),
            Normal(mean, Math.Abs(Normal(0, CalibrationPrior.IndicationSpread))),
            Normal(CalibrationPrior.OptimismMean, CalibrationPrior.OptimismDeviation),
            Positive(() => Normal(CalibrationPrior.PlaceboMean, CalibrationPrior.PlaceboDeviation)),
            Math.Abs(Normal(0, CalibrationPrior.StudySpread)),
            Math.Abs(Normal(0, CalibrationPrior.ArmSpread))
        );
    }

    private static double Positive(Func<double> draw)
    {
        double value;
        do value = draw();
        while (value < 0);
        return value;
    }

    private static ImmutableArray<CalibrationArm> Simulate(Random random, Truth truth)
    {
        double Normal() => NormalQuantile.Of((random.NextDouble() * 0.999998) + 1e-6);
        return
        [
            .. Enumerable
                .Range(0, 8)
                .Select(study =>
                {
                    var masked = study % 2 == 0;
                    var response = 0.5 + 0.2 * study;
                    var logGain =
                        truth.Gain
                        + (masked ? 0 : truth.Optimism)
                        + truth.StudySpread * Normal() / Math.Sqrt(-2 * Math.Log(random.NextDouble() * random.NextDouble()) / 4);
                    var fall = truth.Placebo + Math.Exp(logGain) * Math.Pow(response, truth.Elasticity);
                    // The error depends on the figure itself, as the model has it: two rounds suffice.
                    var change = 100 * (Math.Exp(-fall) - 1);
                    var noise = Math.Sqrt(truth.ArmSpread * truth.ArmSpread + Math.Pow(CalibrationModel.SamplingError(change, 400), 2));
                    change = 100 * (Math.Exp(-fall + noise * Normal()) - 1);
                    return new CalibrationArm(
                        $"a{study}",
                        $"s{study}",
                        "acne-scars",
                        null,
                        masked,
                        400,
                        0,
                        [new ArmReading(0, response, Math.Max(change, -97))]
                    );
                }),
        ];
    }

    private static ImmutableArray<CalibrationArm> Simulate(Random random, double gain, int studies, double spread) =>
        [
            .. Enumerable
                .Range(0, studies)
                .Select(i =>
                    Arm(
                        $"s{i}",
                        "acne-scars",
                        100
                            * (
                                Math.Exp(
                                    -gain * Math.Exp(spread * NormalQuantile.Of(random.NextDouble() * 0.999 + 0.0005))
                                        - CalibrationPrior.PlaceboMean
                                ) - 1
                            )
                    )
                ),
        ];

    private static CalibrationArm Arm(string study, string indication, double change) =>
        new($"{study}-arm", study, indication, null, Masked: true, 30, 0, [new ArmReading(0, 1, change)]);

    private static double Width(Posterior posterior, CalibrationArm arm)
    {
        var draws = posterior.Predict(arm, 0).Select(p => p.PercentChange).Order().ToArray();
        return draws[(int)(0.95 * draws.Length)] - draws[(int)(0.05 * draws.Length)];
    }

    private static double Deviation(ImmutableArray<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Length);
    }
}
