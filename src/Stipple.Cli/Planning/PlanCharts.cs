using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>Plans in a picture.</summary>
internal static class PlanCharts
{
    /// <summary>Improvement against days off: what was tried, what is proposed and what it is held against.</summary>
    public static OverlayChart Scatter(Proposal proposal) =>
        new()
        {
            Title = Texts.Of("plan.chart"),
            Across = Texts.Of("plan.chart.downtime"),
            Upward = Texts.Of("plan.chart.better"),
            Panels = [new OverlayPanel(Texts.Of("plan.chart.panel", proposal.Scouts, proposal.Twins), [.. Series(proposal)])],
        };

    private static IEnumerable<OverlaySeries> Series(Proposal proposal)
    {
        yield return Points(
            "plan.chart.tried",
            proposal.Tried.Where(t => t.HealsInTime).Select(t => new PlotPoint(t.Downtime, t.Improvement))
        );
        if (!proposal.Plans.IsEmpty)
            yield return Points("plan.chart.proposed", proposal.Plans.Select(Point));
        yield return Points("plan.chart.held", PlanWords.All(proposal).Where(p => p.Virtues.IsEmpty).Select(Point));
    }

    private static OverlaySeries Points(string name, IEnumerable<PlotPoint> points) => new(Texts.Of(name), OverlayKind.Points, [.. points]);

    // Placed by its means, like all that were tried; the interval holds nine in ten people.
    private static PlotPoint Point(Plan plan) =>
        new(
            plan.MeanDowntime,
            plan.MeanImprovement,
            Math.Min(plan.MeanImprovement, plan.Improvement.P05),
            Math.Max(plan.MeanImprovement, plan.Improvement.P95),
            plan.Name
        );
}
