using Stipple.Charts;
using Stipple.Cli.Science;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>Figures of a rehearsal.</summary>
internal static class RehearsalCharts
{
    private const string Across = "Readings learnt from";

    /// <summary>How many true scores lay in their intervals.</summary>
    public static OverlayChart Coverage(RehearsalDocument document) =>
        new()
        {
            Title = "True scores on the last day in their intervals",
            Across = Across,
            Upward = "People, percent",
            AtLeast = new ValueRange(0, 100),
            Panels =
            [
                .. ByWorld(
                    document,
                    world =>
                        [
                            new OverlaySeries("in 90 %", OverlayKind.Points, [.. world.Select(s => Share(s, s.Last.In90))]),
                            new OverlaySeries("in 50 %", OverlayKind.Points, [.. world.Select(s => Share(s, s.Last.In50))]),
                            Right(document, world, 0.9),
                            Right(document, world, 0.5),
                        ]
                ),
            ],
        };

    /// <summary>How wide the intervals were, and how far off the forecasts.</summary>
    public static OverlayChart Width(RehearsalDocument document) =>
        new()
        {
            Title = "Forecasts of the true score on the last day",
            Across = Across,
            Upward = "Percent of the way from the baseline to the best score",
            AtLeast = new ValueRange(0, 20),
            Panels =
            [
                .. ByWorld(
                    document,
                    world =>
                        [
                            Line("median width of 90 %", world, s => s.Last.Width90),
                            Line("median width of 50 %", world, s => s.Last.Width50),
                            Line("mean CRPS", world, s => s.Last.Crps),
                        ]
                ),
            ],
        };

    /// <summary>Ranks of the true severity among the twins after the most readings.</summary>
    public static BarChart Ranks(RehearsalDocument document) =>
        new()
        {
            Title = $"Where the true severity on the last day ranks among the twins after {Rehearser.MostReadings} readings",
            Quantity = "People in each tenth of the twins; even is right",
            Rows = [.. document.AsBelieved.Last().Severity.Tenths.Select((n, i) => new BarRow($"{10 * i} to {10 * i + 10} %", n))],
        };

    private static IEnumerable<OverlayPanel> ByWorld(
        RehearsalDocument document,
        Func<IReadOnlyList<RehearsalSummary>, IReadOnlyList<OverlaySeries>> series
    ) => document.Summaries.GroupBy(s => s.World).Select(world => new OverlayPanel(RehearsalWords.Short(world.Key), series([.. world])));

    private static PlotPoint Share(RehearsalSummary summary, int count)
    {
        var (low, high) = Binomial.Interval(count, summary.People);
        var share = (double)count / summary.People;
        return new PlotPoint(summary.Readings, 100 * share, 100 * Math.Min(low, share), 100 * Math.Max(high, share));
    }

    private static OverlaySeries Right(RehearsalDocument document, IReadOnlyList<RehearsalSummary> world, double share)
    {
        var twins = document.Options.Twins;
        return Line($"right, {100 * share:0} %", world, _ => share * (twins - 1) / (twins + 1));
    }

    private static OverlaySeries Line(string name, IReadOnlyList<RehearsalSummary> world, Func<RehearsalSummary, double> value) =>
        new(name, OverlayKind.Line, [.. world.Select(s => new PlotPoint(s.Readings, 100 * value(s)))]);
}
