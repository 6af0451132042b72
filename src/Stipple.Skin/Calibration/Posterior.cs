using System.Collections.Immutable;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Calibration;

/// <summary>What the arms leave to believe: draws of gains, adjunct effects, optimism and spreads.</summary>
public sealed class Posterior
{
    /// <summary>Draws that are kept of a fit.</summary>
    public const int Draws = 600;

    private readonly CalibrationModel model;
    private readonly double[][] draws;
    private readonly ulong seed;
    private readonly ImmutableArray<(string Id, Case Case)> known;

    private Posterior(CalibrationModel model, ImmutableArray<CalibrationArm> arms, double[][] draws, ulong seed)
    {
        known = [.. arms.Where(a => a is { Case: not null, IsControl: false }).Select(a => (a.Id, a.Case!))];
        this.model = model;
        this.draws = draws;
        this.seed = seed;
    }

    /// <summary>Kinds of concern that the arms inform.</summary>
    public ImmutableArray<string> Indications => model.Indications;

    /// <summary>Adjunct groups that the arms inform.</summary>
    public ImmutableArray<string> Adjuncts => model.Adjuncts;

    /// <summary>Every quantity of the hierarchy but the effects of single studies.</summary>
    public ImmutableArray<PosteriorQuantity> Quantities =>
        [
            .. Indications.Select(name => new PosteriorQuantity(PosteriorKind.Gain, name)),
            .. Adjuncts.Select(name => new PosteriorQuantity(PosteriorKind.Adjunct, name)),
            new(PosteriorKind.Optimism),
            new(PosteriorKind.Placebo),
            new(PosteriorKind.Elasticity),
            new(PosteriorKind.StudySpread),
            new(PosteriorKind.ArmSpread),
            new(PosteriorKind.PersonSpread),
            new(PosteriorKind.Unaccountable),
        ];

    /// <summary>Fits the hierarchy to arms.</summary>
    /// <param name="arms">Arms with at least one reading each.</param>
    /// <param name="seed">Another seed gives other draws of the same posterior.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="asForecast">Hold the elasticity at 1, as forecasts carry the mechanism.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Posterior Fit(
        ImmutableArray<CalibrationArm> arms,
        ulong seed = 1,
        IProgress<double>? progress = null,
        bool asForecast = false,
        CancellationToken cancellation = default
    )
    {
        var hierarchy = new CalibrationModel(arms, asForecast);
        return new Posterior(hierarchy, arms, new CalibrationSampler(hierarchy, seed).Draw(Draws, progress, cancellation), seed);
    }

    /// <summary>Draws of a quantity, with its prior beside it.</summary>
    /// <param name="quantity">Which.</param>
    public ImmutableArray<double> Of(PosteriorQuantity quantity) => [.. draws.Select(x => Read(x, quantity))];

    /// <summary>Draws of what an arm of a study not yet seen would report at a reading.</summary>
    /// <param name="arm">The arm; its own figures are not looked at.</param>
    /// <param name="reading">Which of its readings.</param>
    /// <returns>Percent change of the mean score, and share of responders.</returns>
    public ImmutableArray<(double PercentChange, double ResponderShare)> Predict(CalibrationArm arm, int reading)
    {
        ArgumentNullException.ThrowIfNull(arm);
        var at = arm.Readings[reading];
        var widening = Widening(arm);
        var result = ImmutableArray.CreateBuilder<(double, double)>(draws.Length);
        for (var i = 0; i < draws.Length; i++)
        {
            var x = draws[i];
            var logGain = LogGain(arm, x, i) + widening * Normal(i, "answer");
            var fall = x[CalibrationModel.Placebo] + Math.Exp(logGain) * CalibrationModel.Effective(at.Response, x);
            var severity = 100 * (Math.Exp(-fall) - 1);
            var noise = Math.Sqrt(
                Math.Exp(2 * x[CalibrationModel.LogArmSpread]) + Square(CalibrationModel.SamplingError(severity, arm.People))
            );
            var seen = 100 * (Math.Exp(-fall + noise * Normal(i, "reading")) - 1) * (1 - arm.Floor);
            result.Add(
                (
                    Math.Max(seen, -100),
                    CalibrationModel.ResponderShare(logGain, CalibrationModel.Effective(at.Response, x), at.Threshold, x)
                )
            );
        }

        return result.DrainToImmutable();
    }

    /// <summary>Log gains of an indication in a study or practice not yet seen, masked and without adjunct.</summary>
    internal ImmutableArray<double> NewStudyLogGains(string indication)
    {
        var arm = new CalibrationArm("", "", indication, null, Masked: true, 1, 0, []);
        return [.. draws.Select((x, draw) => LogGain(arm, x, draw))];
    }

    /// <summary>The same, draw by draw of one study or practice that treats several kinds: what sets it apart is in all of them.</summary>
    internal ImmutableArray<double> SameStudyLogGains(string indication)
    {
        var gains = NewStudyLogGains(indication);
        return model.Indications.Contains(indication, StringComparer.Ordinal)
            ? gains
            : [.. gains.Select((gain, draw) => gain + Apart(indication, draw))];
    }

    // One draw of what is particular to a kind serves every kind without an arm; kinds are told apart here.
    private double Apart(string indication, int draw) =>
        Math.Exp(draws[draw][CalibrationModel.LogIndicationSpread])
        * (Normal(draw, $"indication {indication}") - Normal(draw, "indication"));

    // The further an arm lies from those that are known, the less they say of it.
    private double Widening(CalibrationArm arm) =>
        arm.Case is null || known.IsEmpty ? 0 : Likeness.Widening(Likeness.Distance(Likeness.Nearest(arm.Case, known).Differences));

    // An indication or adjunct without an arm is drawn from what the others say of indications and adjuncts at large.
    private double LogGain(CalibrationArm arm, double[] x, int draw)
    {
        var indication = model.Indications.IndexOf(arm.Indication);
        var gain =
            indication >= 0
                ? x[CalibrationModel.Gain(indication)]
                : x[CalibrationModel.Mean] + Math.Exp(x[CalibrationModel.LogIndicationSpread]) * Normal(draw, "indication");
        var adjunct = arm.Adjunct is null ? -1 : model.Adjuncts.IndexOf(arm.Adjunct);
        if (adjunct >= 0)
            gain += x[model.Adjunct(adjunct)];
        else if (arm.Adjunct is not null)
            gain += CalibrationPrior.AdjunctMean + CalibrationPrior.AdjunctDeviation * Normal(draw, "adjunct");
        return gain + (arm.Masked ? 0 : x[CalibrationModel.Optimism]) + Math.Exp(x[CalibrationModel.LogStudySpread]) * Student(draw);
    }

    private double Read(double[] x, PosteriorQuantity quantity) =>
        quantity.Kind switch
        {
            PosteriorKind.Gain => Math.Exp(x[CalibrationModel.Gain(model.Indications.IndexOf(quantity.Name!))]),
            PosteriorKind.Adjunct => Math.Exp(x[model.Adjunct(model.Adjuncts.IndexOf(quantity.Name!))]),
            PosteriorKind.Optimism => Math.Exp(x[CalibrationModel.Optimism]),
            PosteriorKind.Placebo => x[CalibrationModel.Placebo],
            PosteriorKind.Elasticity => x[CalibrationModel.Elasticity],
            PosteriorKind.StudySpread => Math.Exp(x[CalibrationModel.LogStudySpread]),
            PosteriorKind.ArmSpread => Math.Exp(x[CalibrationModel.LogArmSpread]),
            PosteriorKind.PersonSpread => Math.Exp(x[CalibrationModel.LogPersonSpread]),
            _ => CalibrationModel.Unaccountable(x),
        };

    private double Normal(int draw, string purpose) => CounterRandom.Normal(seed, (ulong)draw, CounterRandom.Purpose($"predict {purpose}"));

    // A t variate of four degrees of freedom: a normal over the root of a chi-square that is twice the sum of two exponentials.
    private double Student(int draw)
    {
        var exponentials = -Math.Log(Uniform(draw, "a") * Uniform(draw, "b"));
        return Normal(draw, "study") / Math.Sqrt(2 * exponentials / 4);
    }

    private double Uniform(int draw, string purpose) =>
        CounterRandom.Uniform(seed, (ulong)draw, CounterRandom.Purpose($"predict study {purpose}"));

    private static double Square(double x) => x * x;
}
