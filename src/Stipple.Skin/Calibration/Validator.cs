using System.Collections.Immutable;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Calibration;

/// <summary>Predicts published figures, each study left out of the fit that predicts it when asked.</summary>
public static class Validator
{
    /// <summary>Validates on arms.</summary>
    /// <param name="judged">Arms whose figures are predicted.</param>
    /// <param name="known">Arms the fit may know; those of a judged study are left out where <paramref name="leaveOut"/>.</param>
    /// <param name="leaveOut">Leave each judged study out of the fit that predicts it.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Validation Run(
        ImmutableArray<CalibrationArm> judged,
        ImmutableArray<CalibrationArm> known,
        bool leaveOut,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var studies = judged.GroupBy(a => a.Study, StringComparer.Ordinal).ToArray();
        var all = leaveOut ? null : new Fits(known, cancellation);
        var plain = new PlainPredictor(known);
        var done = 0;
        var results = studies
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .SelectMany(study =>
            {
                var fits =
                    all ?? new Fits([.. known.Where(a => !string.Equals(a.Study, study.Key, StringComparison.Ordinal))], cancellation);
                var rows = study.SelectMany(arm => arm.Readings.Select((_, reading) => Judge(arm, reading, fits, plain))).ToArray();
                progress?.Report((double)Interlocked.Increment(ref done) / studies.Length);
                return rows;
            });
        return new Validation([.. results], leaveOut);
    }

    /// <summary>The same arms with the mechanism switched off: needled or not is all that is left of the response.</summary>
    internal static CalibrationArm WithoutMechanism(CalibrationArm arm) =>
        arm with
        {
            Readings = [.. arm.Readings.Select(r => r with { Response = r.Response > 0 ? 1 : 0 })],
        };

    private static ReadingValidation Judge(CalibrationArm arm, int reading, Fits fits, PlainPredictor plain)
    {
        var at = arm.Readings[reading];
        var draws = fits.Mechanism.Predict(arm, reading);
        var changes = draws.Select(d => d.PercentChange).Order().ToArray();
        var shares = Counts(draws, at.Counted);
        var observed = at.PercentChange;
        return new ReadingValidation(
            arm.Id,
            arm.Indication,
            arm.IsControl,
            reading,
            observed,
            changes.Average(),
            [.. Enumerable.Range(1, 19).Select(i => Quantile.At<double>(changes, i * 0.05))],
            at.Responders,
            at.Counted,
            at.Responders is null ? null : draws.Average(d => d.ResponderShare),
            at.Responders is null ? null : Quantile.At<double>(shares, 0.05),
            at.Responders is null ? null : Quantile.At<double>(shares, 0.95),
            observed is null ? null : Score.Crps((double[])changes.Clone(), observed.Value),
            Plain(withAdjunct: false),
            Plain(withAdjunct: true),
            observed is null
                ? null
                : Score.Crps([.. fits.Plain.Predict(WithoutMechanism(arm), reading).Select(d => d.PercentChange)], observed.Value),
            observed is null ? null : Score.Crps([.. fits.AsForecast.Predict(arm, reading).Select(d => d.PercentChange)], observed.Value),
            observed is null ? null : changes.Count(c => c < observed.Value) / (double)changes.Length
        );

        double? Plain(bool withAdjunct)
        {
            if (observed is not { } value)
                return null;
            var (mean, deviation) = plain.Predict(arm, withAdjunct);
            return Score.Crps(mean, deviation, value);
        }
    }

    // What a count of n people would give, normal approximation of the binomial within each draw.
    private static double[] Counts(ImmutableArray<(double PercentChange, double ResponderShare)> draws, int people) =>
        [
            .. draws
                .Select(
                    (d, i) =>
                        Math.Clamp(
                            d.ResponderShare
                                + Math.Sqrt(d.ResponderShare * (1 - d.ResponderShare) / Math.Max(people, 1))
                                    * CounterRandom.Normal(1, (ulong)i, CountPurpose),
                            0,
                            1
                        )
                )
                .Order(),
        ];

    private static readonly ulong CountPurpose = CounterRandom.Purpose("responder count");

    private sealed class Fits(ImmutableArray<CalibrationArm> arms, CancellationToken cancellation)
    {
        public Posterior Mechanism { get; } = Posterior.Fit(arms, cancellation: cancellation);

        public Posterior AsForecast { get; } = Posterior.Fit(arms, cancellation: cancellation, asForecast: true);

        public Posterior Plain { get; } = Posterior.Fit([.. arms.Select(WithoutMechanism)], cancellation: cancellation);
    }
}
