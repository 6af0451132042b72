using System.Collections.Immutable;
using Stipple.Charts;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>What a cohort shows, drawn.</summary>
internal static class CohortCharts
{
    // As many names as one overlay has colours for.
    private const int MostArms = 4;

    /// <summary>Mean improvement by visit; one chart for each four arms.</summary>
    public static IEnumerable<OverlayChart> Improvements(CohortOutcome outcome) =>
        outcome
            .Report.Arms.Chunk(MostArms)
            .Select(arms => new OverlayChart
            {
                Title = "Mean improvement since screening, with its 95 % interval",
                Across = "days since the first session",
                Upward = $"improvement, {CohortWords.Unit(outcome)}",
                Panels = [new OverlayPanel("", [.. arms.Where(arm => arm.Visits.Any(Known)).Select(Improvement)])],
                AtLeast = new ValueRange(0, 10),
            })
            .Where(chart => chart.Panels[0].Series.Count > 0);

    /// <summary>Power by sample size; null where it cannot be told.</summary>
    public static OverlayChart? Power(Comparison comparison) =>
        comparison.Curve.IsEmpty
            ? null
            : new OverlayChart
            {
                Title = $"Power to tell {comparison.Arm} from {comparison.Against}",
                Across = "people randomised",
                Upward = "power, percent",
                AtLeast = new ValueRange(0, 100),
                Panels =
                [
                    new OverlayPanel(
                        "",
                        [
                            Line("in this world", comparison.Curve, point => new PlotPoint(point.People, 100 * point.Here)),
                            Line(
                                "averaged, with the range over worlds",
                                comparison.Curve,
                                point => new PlotPoint(point.People, 100 * point.Average, 100 * point.Least, 100 * point.Most)
                            ),
                            .. Checks(comparison),
                        ]
                    ),
                ],
            };

    private static bool Known(VisitReport visit) => double.IsFinite(visit.Improvement.Value);

    private static OverlaySeries Improvement(ArmReport arm) =>
        new(
            arm.Id,
            OverlayKind.Line,
            [new PlotPoint(0, 0), .. arm.Visits.Where(Known).Select(visit => Point(visit.Day, visit.Improvement, 1))]
        );

    private static OverlaySeries Line(string name, ImmutableArray<PowerPoint> curve, Func<PowerPoint, PlotPoint> point) =>
        new(name, OverlayKind.Line, [.. curve.Select(point)]);

    private static IEnumerable<OverlaySeries> Checks(Comparison comparison)
    {
        var checks = comparison.Checks.Where(check => check.People <= comparison.Curve[^1].People).ToArray();
        if (checks.Length > 0)
            yield return new OverlaySeries(
                "small trials cut from the cohort",
                OverlayKind.Points,
                [.. checks.Select(check => Point(check.People, check.Significant, 100))]
            );
    }

    private static PlotPoint Point(double at, CohortEstimate estimate, double factor) =>
        double.IsFinite(estimate.Low)
            ? new PlotPoint(at, factor * estimate.Value, factor * estimate.Low, factor * estimate.High)
            : new PlotPoint(at, factor * estimate.Value);
}
