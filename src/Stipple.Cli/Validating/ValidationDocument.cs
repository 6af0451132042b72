using System.Collections.Immutable;
using Stipple.Cli.Science;
using Stipple.Evidence;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>What `stipple validate --json` prints; described in docs/guide/validate.md.</summary>
internal sealed record ValidationDocument(ImmutableArray<ValidationDocument.Entry> Arms, ValidationDocument.Totals Summary)
{
    private const int Decimals = 4;

    internal sealed record Entry(
        string Id,
        string? Indication,
        string? Role,
        int? Followup,
        Observation? Observed,
        Prediction? Predicted,
        double? Crps,
        double? CrpsIndicationMean,
        double? CrpsIndicationAdjunctMean,
        bool InScope,
        string? Reason
    );

    internal sealed record Observation(double? PercentChange, Count? Responders);

    internal sealed record Count(int K, int N);

    internal sealed record Prediction(double PercentChange, double P05, double P95, ImmutableArray<double> Quantiles, Share? Responders);

    internal sealed record Share([property: System.Text.Json.Serialization.JsonPropertyName("share")] double Value, double P05, double P95);

    internal sealed record Totals(
        int Arms,
        int InScope,
        double? Coverage90,
        double? CoverageLow,
        double? CoverageHigh,
        double? MeanCrps,
        double? IntervalScore,
        double? MedianWidth,
        double? SkillIndicationMean,
        double? SkillIndicationAdjunctMean,
        double? SkillWithoutMechanism,
        double? SkillAsForecast,
        bool LeftOut,
        string Calibration
    );

    /// <summary>The document of a judgement: figures and rows out of scope in the order of the rows.</summary>
    public static ValidationDocument Of(Judgement judgement)
    {
        var figures = judgement.Figures.ToLookup(f => f.Row, ReferenceEqualityComparer.Instance as IEqualityComparer<TrialRow>);
        ImmutableArray<Entry> entries =
        [
            .. judgement.Rows.SelectMany(row => row.Reading is null ? [Left(row)] : figures[row].Select(Judged)),
        ];
        return new ValidationDocument(entries, Total(judgement.Validation, entries));
    }

    private static Entry Left(TrialRow row) =>
        new(row.Id, row.Indication, row.Role, null, null, null, null, null, null, InScope: false, row.Reason);

    private static Entry Judged(JudgedFigure figure)
    {
        var scored = figure.Scored;
        return new Entry(
            figure.Row.Id,
            figure.Row.Indication,
            figure.Row.Role,
            figure.Reading.Followup,
            new Observation(Round(scored.Observed), scored.Responders is { } k ? new Count(k, scored.Counted) : null),
            new Prediction(
                Round(scored.Predicted),
                Round(scored.P05),
                Round(scored.P95),
                [.. scored.Quantiles.Select(Round)],
                scored is { ResponderShare: { } share, ResponderLow: { } low, ResponderHigh: { } high }
                    ? new Share(Round(share), Round(low), Round(high))
                    : null
            ),
            Round(scored.Crps),
            Round(scored.CrpsIndicationMean),
            Round(scored.CrpsIndicationAdjunctMean),
            InScope: true,
            null
        );
    }

    private static Totals Total(Validation all, ImmutableArray<Entry> entries)
    {
        var inScope = entries.Count(e => e.InScope);
        if (all.Count == 0)
            return new Totals(
                entries.Length,
                inScope,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                all.LeftOut,
                Catalogue.Calibration.Version
            );
        var (low, high) = Binomial.Interval(all.Readings.Count(r => r.Covered == true), all.Count);
        return new Totals(
            entries.Length,
            inScope,
            Round(all.Coverage90),
            Round(low),
            Round(high),
            Round(all.MeanCrps),
            Round(all.MeanIntervalScore),
            Round(all.MedianWidth),
            Finite(all.SkillIndicationMean),
            Finite(all.SkillIndicationAdjunctMean),
            Finite(all.SkillWithoutMechanism),
            Finite(all.SkillAsForecast),
            all.LeftOut,
            Catalogue.Calibration.Version
        );
    }

    private static double Round(double value) => Math.Round(value, Decimals);

    private static double? Round(double? value) => value is { } known ? Round(known) : null;

    // Skill over a predictor that was never wrong is no number.
    private static double? Finite(double value) => double.IsFinite(value) ? Round(value) : null;
}
