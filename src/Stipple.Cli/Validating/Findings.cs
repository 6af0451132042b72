using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Science;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>What a judgement says in sentences; all of it follows from the figures.</summary>
internal static class Findings
{
    /// <summary>What was judged, and how.</summary>
    public static string Lead(Judgement judgement)
    {
        var rows = judgement.Rows.Count(r => r.Reading is not null);
        var known = judgement.Known.Count(r => r.Reading is not null);
        return $"{rows} of {judgement.Rows.Length} rows are judged, {judgement.Figures.Length} figures of them; "
            + $"the fit knows {known} arms of our own"
            + (
                judgement.Validation.LeftOut
                    ? ", less the study that is judged."
                    : ", and a judged study is among them where it is one of ours: such figures test the fit, not the forecast."
            )
            + " Percent change is of the arm's mean score, negative is better; the interval is for what such a study would report.";
    }

    /// <summary>Skill, worth of the mechanism, coverage, worst miss.</summary>
    public static IEnumerable<string> Of(Judgement judgement)
    {
        var all = judgement.Validation;
        if (all.Count == 0)
        {
            yield return "No figure is a percent change; only responders can be judged.";
            yield break;
        }

        yield return Skill(all, judgement.Needled);
        yield return Mechanism(judgement);
        yield return Coverage(all);
        yield return Side(all);
        yield return WorstMiss(judgement);
        if (judgement.Figures.Count(f => f.Reading.BaselineAssumed) is > 0 and var assumed)
            yield return $"* {assumed} {(assumed == 1 ? "figure was" : "figures were")} reported in points without a baseline; percent of the middle of the scale stand in. From a milder start they would be larger.";
        if (Responders(judgement) is { } responders)
            yield return responders;
    }

    private static string Skill(Validation all, Validation needled) =>
        $"Skill is one less the ratio of scores; above 0 is better than the plain predictor. Over the mean of other studies it is {Numbers.Fixed(all.SkillIndicationMean, 2)}"
        + (
            needled.Count > 0 && needled.Count < all.Count
                ? $", and {Numbers.Fixed(needled.SkillIndicationMean, 2)} without the {all.Count - needled.Count} figures of control arms: "
                    + (
                        needled.SkillIndicationMean < all.SkillIndicationMean
                            ? "a plain mean of needled arms does badly on skin that was not needled, which flatters us."
                            : "controls do not flatter it here."
                    )
                : "."
        );

    /// <summary>Whether the mechanism is worth having, with the chance error of the difference between studies.</summary>
    public static string Mechanism(Judgement judgement)
    {
        var (difference, error, studies) = Gain(judgement.Figures.Where(f => f.Scored.Crps is not null));
        var sentence =
            $"With the mechanism switched off, the same hierarchy scores a mean CRPS {Numbers.Fixed(Math.Abs(difference), 2)} {(difference >= 0 ? "higher" : "lower")} "
            + $"(standard error {Numbers.Fixed(error, 2)} over {studies} studies): ";
        sentence += (difference / Math.Max(error, 1e-9)) switch
        {
            > 2 => "the mechanism is worth having in these figures.",
            < -2 => "the mechanism makes these predictions worse.",
            _ => "these figures cannot tell whether the mechanism is worth having.",
        };
        var parts = Parts(judgement)
            .Select(part => (part.Name, Gain: Gain(part.Figures)))
            .Where(part => part.Gain.Studies > 0)
            .Select(part =>
                $"{part.Name} {(part.Gain.Difference >= 0 ? "+" : "")}{Numbers.Fixed(part.Gain.Difference, 2)} ({part.Gain.Studies} {(part.Gain.Studies == 1 ? "study" : "studies")})"
            );
        return $"{sentence} CRPS it saves, by part: {string.Join("; ", parts)}.";
    }

    private static IEnumerable<(string Name, IEnumerable<JudgedFigure> Figures)> Parts(Judgement judgement)
    {
        var scored = judgement.Figures.Where(f => f.Scored.Crps is not null).ToArray();
        foreach (var group in scored.GroupBy(f => f.Row.Indication!, StringComparer.Ordinal))
            yield return (group.Key, group);
        yield return ("arms read more than once", scored.Where(f => f.Row.Reading!.Readings.Count(r => r.PercentChange is not null) > 1));
        yield return ("arms of a stated needle length", scored.Where(f => f.Row.Arm!.Treatment.NeedleLength is not null));
    }

    // Figures of one study err together, so the error is counted between studies.
    private static (double Difference, double Error, int Studies) Gain(IEnumerable<JudgedFigure> figures)
    {
        var all = figures.ToArray();
        if (all.Length == 0)
            return (0, 0, 0);
        var mean = all.Average(Saved);
        var sums = all.GroupBy(f => f.Row.Reading!.Study, StringComparer.Ordinal).Select(g => g.Sum(f => Saved(f) - mean)).ToArray();
        var error = sums.Length < 2 ? 0 : Math.Sqrt(sums.Sum(s => s * s) * sums.Length / (sums.Length - 1)) / all.Length;
        return (mean, error, sums.Length);
    }

    private static double Saved(JudgedFigure figure) => figure.Scored.CrpsWithoutMechanism!.Value - figure.Scored.Crps!.Value;

    private static string Coverage(Validation all)
    {
        var inside = all.Readings.Count(r => r.Covered == true);
        var (low, high) = Binomial.Interval(inside, all.Count);
        var verdict =
            low > 0.9 ? "more than 90 %: the intervals are wider than they need be."
            : high < 0.9 ? "less than 90 %: the intervals are too narrow."
            : "consistent with 90 %.";
        return $"{inside} of {all.Count} figures lie in their 90 % interval, {FigureWords.Percent(all.Coverage90)} (95 % binomial interval {Numbers.Fixed(100 * low, 0)} to {FigureWords.Percent(high)}): {verdict}";
    }

    private static string Side(Validation all)
    {
        var better = all.Readings.Count(r => r.Observed < r.Quantiles[9]);
        var (low, high) = Binomial.Interval(better, all.Count);
        var verdict =
            low > 0.5 ? "the predictions are too modest."
            : high < 0.5 ? "the predictions are too hopeful."
            : "no lean to either side can be told.";
        return $"{better} of {all.Count} figures are better than the predicted median ({Numbers.Fixed(100 * low, 0)} to {FigureWords.Percent(high)}): {verdict}";
    }

    private static string WorstMiss(Judgement judgement)
    {
        var worst = judgement.Figures.Where(f => f.Scored.Crps is not null).MaxBy(f => f.Scored.Crps)!;
        return $"The worst miss is {worst.Row.Id} at week {TrialWords.Week(worst.Followup)} ({TrialWords.Done(worst.Row.Arm!)}): "
            + $"{Numbers.Fixed(worst.Scored.Observed!.Value, 1)} % was observed, {FigureWords.Predicted(worst.Scored)} predicted.";
    }

    private static string? Responders(Judgement judgement)
    {
        var counted = judgement.Figures.Where(f => f.RespondersCovered is not null).ToArray();
        if (counted.Length == 0)
            return null;
        var inside = counted.Count(f => f.RespondersCovered == true);
        var (low, high) = Binomial.Interval(inside, counted.Length);
        var observed = counted.Average(f => (double)f.Scored.Responders!.Value / f.Scored.Counted);
        var predicted = counted.Average(f => f.Scored.ResponderShare!.Value);
        return $"Of {counted.Length} counts of responders, {inside} lie in their 90 % interval ({Numbers.Fixed(100 * low, 0)} to {FigureWords.Percent(high)}); "
            + $"on average {FigureWords.Percent(observed)} responded and {FigureWords.Percent(predicted)} were predicted to.";
    }
}
