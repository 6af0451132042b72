using Stipple.Cli.Forecasting.Wording;
using Stipple.Evidence;
using Stipple.Skin.Cohorts;
using Stipple.Skin.Concerns;

namespace Stipple.Cli.Trialling;

/// <summary>A report in rows and sentences, the same in a terminal and on a page.</summary>
internal static class CohortWords
{
    // Fewer people than this leave the difference, and so the power, too uncertain to plan by; chosen.
    private const int FewToPlanBy = 2000;

    public static string Lead(CohortOutcome outcome) =>
        $"{outcome.Report.Randomised} virtual patients, seed {outcome.Seed}, model {outcome.Model}, calibration {outcome.Calibration}: "
        + "what such a trial would show if the model were right, not what it will show.";

    public static string Question(CohortOutcome outcome)
    {
        var (design, endpoint) = (outcome.Design, outcome.Design.Endpoint);
        return $"Asked is the mean improvement of {Catalogue.Scales[design.Population.Concern.Baseline.Scale].Name} on day {Numbers.Plain(endpoint.Day)}, in {Unit(outcome)}; "
            + $"a responder improves by {Numbers.Plain(endpoint.Responder)} {Unit(outcome)} or more. Two-sided level {Numbers.Plain(design.Level)}.";
    }

    public static IReadOnlyList<string> FlowColumns { get; } =
    ["Arm", "Randomised", "Stayed", "Dropped out", "Share dropped", "Longest downtime, days"];

    public static IEnumerable<IReadOnlyList<string>> Flow(CohortOutcome outcome) =>
        outcome.Report.Arms.Select(arm =>
            (IReadOnlyList<string>)
                [
                    arm.Id,
                    $"{arm.Randomised}",
                    $"{arm.Randomised - arm.DroppedOut}",
                    $"{arm.DroppedOut}",
                    arm.Randomised == 0 ? "–" : $"{Numbers.Fixed(100.0 * arm.DroppedOut / arm.Randomised, 1)} %",
                    arm.Downtime is { } downtime ? Numbers.Fixed(downtime.Value, 1) : "–",
                ]
        );

    public static string Screening(CohortOutcome outcome) =>
        $"Of {outcome.Report.Screened} people screened, {outcome.Report.Randomised} could be included "
        + $"({Numbers.Fixed(100.0 * outcome.Report.Randomised / Math.Max(1, outcome.Report.Screened), 1)} %).";

    public static IReadOnlyList<string> VisitColumns(CohortOutcome outcome) =>
        ["Arm", "Day", "Attended", $"Improvement, {Unit(outcome)} [95 %]", "Deviation", "Responders, % [95 %]"];

    public static IEnumerable<IReadOnlyList<string>> Visits(CohortOutcome outcome) =>
        outcome.Report.Arms.SelectMany(
            arm => arm.Visits,
            (arm, visit) =>
                (IReadOnlyList<string>)
                    [
                        arm.Id,
                        Numbers.Plain(visit.Day),
                        $"{visit.Attended}",
                        Of(visit.Improvement, 1),
                        double.IsFinite(visit.Deviation) ? Numbers.Fixed(visit.Deviation, 1) : "–",
                        Percent(visit.Responders),
                    ]
        );

    public static string Difference(CohortOutcome outcome, Comparison comparison)
    {
        var difference = comparison.Difference;
        var verdict =
            !double.IsFinite(difference.Low) ? "Too few attended to tell."
            : difference.Low > 0 ? $"The interval lies above 0: {comparison.Arm} is better."
            : difference.High < 0 ? $"The interval lies below 0: {comparison.Against} is better."
            : "The interval holds 0: no difference is shown.";
        return $"{comparison.Arm} less {comparison.Against}: {Of(difference, 1)} {Unit(outcome)} "
            + $"({Numbers.Plain(100 * (1 - outcome.Design.Level))} % interval, by Welch, of who attended). {verdict}";
    }

    public static string Needed(Comparison comparison) =>
        comparison.Curve.IsEmpty
            ? "Power cannot be told: too few attended."
            : $"For a power of 80 %, {People(comparison.NeededHere)} in the world of this trial; {People(comparison.Needed)} when averaged over what the average gain may be.";

    public static IReadOnlyList<string> PowerColumns { get; } =
    ["People", "Power here, %", "Averaged, %", "Least to most, %", "Small trials", "Of these found it, % [95 %]"];

    public static IEnumerable<IReadOnlyList<string>> Power(Comparison comparison) =>
        comparison.Curve.Select(point =>
            (IReadOnlyList<string>)
                [
                    $"{point.People}",
                    Share(point.Here),
                    Share(point.Average),
                    $"{Share(point.Least)} to {Share(point.Most)}",
                    .. Check(comparison.Checks.FirstOrDefault(check => check.People == point.People)),
                ]
        );

    /// <summary>What must be known to read the report.</summary>
    public static IEnumerable<string> Notes(CohortOutcome outcome)
    {
        var design = outcome.Design;
        yield return $"All patients live in one world, in which the average gain {World(design.World)}; they differ from it as people do. "
            + $"What published arms leave open of the average is not spread between patients: power is averaged over {Worlds.Count} equally likely worlds instead.";
        yield return "Power is an approximation from means and variances of this cohort (the noncentral t of Welch's test); small trials of consecutive patients, cut from it, check it.";
        if (outcome.Report.Randomised < FewToPlanBy)
            yield return $"Fewer than {FewToPlanBy} patients leave the difference uncertain, and power with it: simulate more before planning by it.";
        yield return "Who dropped out is left out of later visits, and of the endpoint: means are of who attended.";
        if (design.Arms.Count > 2)
            yield return "Each comparison stands for itself; the level is not divided between them.";
        if (!design.Raters.Masked)
            yield return "Raters know the arm: what they see of needling is raised as in published arms without masking.";
        var adjuncts = design.Arms.SelectMany(arm => arm.Sessions?.Area.Adjuncts ?? []).Distinct().ToArray();
        if (adjuncts.Length > 0)
            yield return $"What is given with the needles multiplies improvement by a calibrated factor{(adjuncts.All(AdjunctResponse.Knows) ? "" : "; of some the model knows none, and they change nothing")}.";
    }

    public static string Unit(CohortOutcome outcome) => outcome.Design.Endpoint.Unit == GoalUnit.Percent ? "percent" : "points";

    private static string World(double deviations) =>
        deviations == 0
            ? "is at its median"
            : $"lies {Numbers.Plain(Math.Abs(deviations))} standard deviations {(deviations < 0 ? "below" : "above")} its median";

    private static string People(int? needed) =>
        needed is { } people ? $"{people} people" : $"more than {Skin.Cohorts.Power.MostPeople} people";

    private static string Share(double share) => Numbers.Fixed(100 * share, 1);

    private static string Percent(CohortEstimate share) => Of(new CohortEstimate(100 * share.Value, 100 * share.Low, 100 * share.High), 1);

    private static string[] Check(PowerCheck? check) => check is null ? ["–", "–"] : [$"{check.Trials}", Percent(check.Significant)];

    private static string Of(CohortEstimate estimate, int decimals) =>
        double.IsNaN(estimate.Value) ? "–"
        : double.IsNaN(estimate.Low) ? Numbers.Fixed(estimate.Value, decimals)
        : $"{Numbers.Fixed(estimate.Value, decimals)} [{Numbers.Fixed(estimate.Low, decimals)} to {Numbers.Fixed(estimate.High, decimals)}]";
}
