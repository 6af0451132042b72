using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Science;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>Figures and totals as cells of tables.</summary>
internal static class FigureWords
{
    /// <summary>Arm, what was done, week, observed, predicted, in or out, CRPS.</summary>
    public static IReadOnlyList<string> Change(JudgedFigure figure) =>
        [
            figure.Row.Id,
            TrialWords.Done(figure.Row.Arm!),
            TrialWords.Week(figure.Followup),
            Numbers.Fixed(figure.Scored.Observed!.Value, 1) + (figure.Reading.BaselineAssumed ? "*" : ""),
            Predicted(figure.Scored),
            In(figure.Scored.Covered),
            Numbers.Fixed(figure.Scored.Crps!.Value, 1),
        ];

    /// <summary>Arm, week, threshold, observed, predicted, in or out.</summary>
    public static IReadOnlyList<string> Responders(JudgedFigure figure) =>
        [
            figure.Row.Id,
            TrialWords.Week(figure.Followup),
            $"{Numbers.Fixed(figure.Reading.Threshold, 0)} %",
            $"{figure.Scored.Responders} of {figure.Scored.Counted}",
            $"{Percent(figure.Scored.ResponderShare!.Value)} [{Percent(figure.Scored.ResponderLow!.Value)} to {Percent(figure.Scored.ResponderHigh!.Value)}]",
            In(figure.RespondersCovered),
        ];

    /// <summary>Mean and 90 % interval of a percent change.</summary>
    public static string Predicted(ReadingValidation scored) =>
        $"{Numbers.Fixed(scored.Predicted, 0)} [{Numbers.Fixed(scored.P05, 0)} to {Numbers.Fixed(scored.P95, 0)}]";

    /// <summary>Rows of totals: what, of all figures, without control arms.</summary>
    public static IEnumerable<IReadOnlyList<string>> Totals(Judgement judgement) =>
        Beside(Totals(judgement.Validation), Totals(judgement.Needled));

    /// <summary>Totals side by side, under their names.</summary>
    public static IEnumerable<IReadOnlyList<string>> Beside(params IReadOnlyList<string>[] columns) =>
        TotalNames.Select((name, i) => (IReadOnlyList<string>)[name, .. columns.Select(c => c[i])]);

    /// <summary>What <see cref="Totals(Validation)"/> gives, in order.</summary>
    public static IReadOnlyList<string> TotalNames { get; } =
    [
        "Figures with a percent change",
        "Mean CRPS, percent points",
        "Mean interval score, percent points",
        "Figures in their 90 % interval",
        "Median width of the intervals, percent points",
        "Skill over (a), the mean of other studies of the indication",
        "Skill over (b), the same with like adjunct",
        "Skill over (c), our hierarchy without the mechanism",
        "Skill over (a) with the mechanism as forecasts carry it",
    ];

    /// <summary>Totals of a validation.</summary>
    public static IReadOnlyList<string> Totals(Validation all)
    {
        if (all.Count == 0)
            return ["0", .. Enumerable.Repeat("–", TotalNames.Count - 1)];
        var inside = all.Readings.Count(r => r.Covered == true);
        var (low, high) = Binomial.Interval(inside, all.Count);
        return
        [
            $"{all.Count}",
            Numbers.Fixed(all.MeanCrps, 2),
            Numbers.Fixed(all.MeanIntervalScore, 1),
            $"{inside} of {all.Count}, {Percent(all.Coverage90)} ({Numbers.Fixed(100 * low, 0)} to {Percent(high)})",
            Numbers.Fixed(all.MedianWidth, 1),
            Numbers.Fixed(all.SkillIndicationMean, 3),
            Numbers.Fixed(all.SkillIndicationAdjunctMean, 3),
            Numbers.Fixed(all.SkillWithoutMechanism, 3),
            Numbers.Fixed(all.SkillAsForecast, 3),
        ];
    }

    public static string Percent(double share) => $"{Numbers.Fixed(100 * share, 0)} %";

    private static string In(bool? covered) => covered == true ? "in" : "out";
}
