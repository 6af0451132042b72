using System.Collections.Immutable;
using System.Text.Json;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Calibration;

/// <summary>Sets the constants of the model that published arms can move, and says what they did not move.</summary>
/// <remarks>Equations K1 to K7 of docs/science/calibration.md.</remarks>
public static class Calibrator
{
    /// <summary>Version of the calibration; raise it when arms, priors or model change.</summary>
    public const string Version = "2";

    private const ulong Seed = 1;

    /// <summary>Calibrates on arms.</summary>
    /// <param name="arms">The arms; the same arms give the same result.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CalibrationRecord Run(
        ImmutableArray<CalibrationArm> arms,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var posterior = Posterior.Fit(arms, Seed, progress, cancellation: cancellation);
        var common = StudyCovariance.Of(posterior, CalibrationTargets.Gains.Select(t => t.Concern.Kind));
        var prior = Posterior.Fit([.. arms.Select(a => a with { Readings = [] })], Seed, cancellation: cancellation);
        return new CalibrationRecord(
            Version,
            Seed,
            arms.Length,
            arms.Select(a => a.Study).Distinct(StringComparer.Ordinal).Count(),
            arms.Sum(a => a.Reported ?? 0),
            [.. posterior.Quantities.Select(q => Quantity(q, prior.Of(q), posterior.Of(q), arms))],
            Round(common.Spread),
            Round(common.WithOptimism),
            [
                .. CalibrationTargets.Gains.Select(t => Gain(t.Concern, t.Gain, posterior, arms)),
                .. AdjunctResponse.Groups.Select(g => Response(g.Group, g.Key, posterior, arms)).OfType<CalibratedParameter>(),
            ]
        );
    }

    private static CalibratedQuantity Quantity(
        PosteriorQuantity quantity,
        ImmutableArray<double> before,
        ImmutableArray<double> after,
        ImmutableArray<CalibrationArm> arms
    )
    {
        var (p05, p50, p95) = Quantiles(before);
        var (low, median, high) = Quantiles(after);
        var chain = ChainCheck.Of(after.AsSpan());
        int? informing = quantity.Kind switch
        {
            PosteriorKind.Gain => arms.Count(a => string.Equals(a.Indication, quantity.Name, StringComparison.Ordinal)),
            PosteriorKind.Adjunct => arms.Count(a => string.Equals(a.Adjunct, quantity.Name, StringComparison.Ordinal)),
            _ => null,
        };
        return new CalibratedQuantity(
            JsonNamingPolicy.KebabCaseLower.ConvertName($"{quantity.Kind}"),
            quantity.Name,
            informing,
            Round(p05),
            Round(p50),
            Round(p95),
            Round(low),
            Round(median),
            Round(high),
            Round(1 - (high - low) / (p95 - p05)),
            Math.Round(chain.Effective),
            Math.Round(chain.RHat, 3)
        );
    }

    private static CalibratedParameter Gain(Concern concern, ParameterKey key, Posterior posterior, ImmutableArray<CalibrationArm> arms)
    {
        var known = posterior.Indications.Contains(concern.Kind, StringComparer.Ordinal);
        var logs = posterior.NewStudyLogGains(concern.Kind).Order().ToArray();
        var median = Math.Exp(Quantile.At<double>(logs, 0.5));
        // Half the central 68 %: the spread between studies has heavy tails that no practice will ever be.
        var open = (Quantile.At<double>(logs, 0.84) - Quantile.At<double>(logs, 0.16)) / 2;
        var people = Quantiles(posterior.Of(new PosteriorQuantity(PosteriorKind.PersonSpread))).Median;
        var total = open * open + people * people;
        var fall = MechanismResponse.UsualFall(concern);
        var count = arms.Count(a => string.Equals(a.Indication, concern.Kind, StringComparison.Ordinal));
        return new CalibratedParameter(
            key.Parameter.Id,
            Round(Twin.Prior[key] * median / fall),
            Round(Math.Sqrt(Math.Exp(total) - 1)),
            Sources(known ? arms.Where(a => string.Equals(a.Indication, concern.Kind, StringComparison.Ordinal)) : arms),
            known
                ? $"A usual course takes {100 * (1 - Math.Exp(-median)):F0} % of {concern.Kind} by masked raters, from {count} {(count == 1 ? "arm" : "arms")}; the spread holds people, studies and what the arms leave open"
                : $"No arm of {concern.Kind}: what gains of other indications say, {100 * (1 - Math.Exp(-median)):F0} % under a usual course, with their spread"
        );
    }

    private static CalibratedParameter? Response(string group, ParameterKey key, Posterior posterior, ImmutableArray<CalibrationArm> arms)
    {
        var with = arms.Where(a => string.Equals(a.Adjunct, group, StringComparison.Ordinal)).ToArray();
        if (with.Length == 0)
            return null;
        var logs = posterior.Of(new PosteriorQuantity(PosteriorKind.Adjunct, group)).Select(Math.Log).ToArray();
        var mean = logs.Average();
        var variance = logs.Average(x => (x - mean) * (x - mean));
        return new CalibratedParameter(
            key.Parameter.Id,
            Round(Math.Exp(mean)),
            Round(Math.Sqrt(Math.Exp(variance) - 1)),
            Sources(with),
            $"Multiplies the fall of the log severity, from {with.Length} {(with.Length == 1 ? "arm" : "arms")}; the spread is what they leave open"
        );
    }

    private static ImmutableArray<string> Sources(IEnumerable<CalibrationArm> arms) =>
        [
            .. arms.Select(a => TrialCatalogue.Studies.TryFind(a.Study, out var study) ? study.Source : null)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static (double Low, double Median, double High) Quantiles(ImmutableArray<double> draws)
    {
        var sorted = draws.Order().ToArray();
        return (Quantile.At<double>(sorted, 0.05), Quantile.At<double>(sorted, 0.5), Quantile.At<double>(sorted, 0.95));
    }

    // Draws carry three digits.
    private static double Round(double x) => Math.Round(x, 4);
}
