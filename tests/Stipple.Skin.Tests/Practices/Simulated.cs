using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Learning;
using Stipple.Skin.Parameters;
using Stipple.Skin.Practices;

namespace Stipple.Skin.Tests.Practices;

/// <summary>Outcomes of people whose answers are known, made as equations P3 and P4 have them.</summary>
internal static class Simulated
{
    private const string ScaleId = "goodman-baron-quantitative";
    private const double Baseline = 30;

    // About what four sessions take under the published gain.
    private const double Fall = 0.6;

    public static double Normal(Random random) => NormalQuantile.Of((random.NextDouble() * 0.999998) + 1e-6);

    public static ImmutableArray<Outcome> People(
        Random random,
        int count,
        double logFactor,
        double spread = 0.26,
        string kind = "acne-scars",
        double? optimism = null
    ) => [.. Enumerable.Range(0, count).Select(_ => Person(random, logFactor, spread, kind, optimism))];

    /// <summary>A person, read twice; by masked raters unless an optimism is stated.</summary>
    public static Outcome Person(Random random, double logFactor, double spread, string kind = "acne-scars", double? optimism = null)
    {
        var answer = Math.Exp(logFactor + (optimism ?? 0) + spread * Normal(random));
        var own = new ScoreScale(new Baseline(ScaleId, Baseline));
        var error = RaterError.Of(own.Scale, Setting.Live) * Normal(random);
        return new Outcome(
            kind,
            IsMasked: optimism is null,
            Widening: 0,
            [
                new ConcernOutcome(
                    new Baseline(ScaleId, Baseline),
                    [Read(random, own, error, answer, Fall / 2), Read(random, own, error, answer, Fall)]
                ),
            ]
        );
    }

    private static OutcomeReading Read(Random random, ScoreScale own, double error, double factor, double fall)
    {
        var reading = new OutcomeReading(ScaleId, Setting.Live, 0, 100 * Math.Exp(-fall), 100);
        var truth = own.Score(OutcomeLikelihood.Severity(reading, factor, PracticePrior.Published.Placebo), error);
        var steps = (int)((own.Scale.Maximum - own.Scale.Minimum) / own.Scale.Step!.Value);
        var slip = random.NextDouble() < ReadingLikelihood.Slips;
        var score = slip
            ? own.Scale.Minimum + random.Next(steps + 1) * own.Scale.Step!.Value
            : own.Rated(truth, RaterError.Of(own.Scale, Setting.Live) * Normal(random));
        return reading with { Score = score };
    }

    public static PracticeCalibration Weighed(IEnumerable<Outcome> outcomes) =>
        Recalibrator.Of([.. outcomes.Select(o => ImmutableArray.Create(o))]);
}
