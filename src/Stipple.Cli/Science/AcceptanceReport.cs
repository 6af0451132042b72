using Stipple.Charts;
using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>Figures and words of docs/science/acceptance.md.</summary>
internal static class AcceptanceReport
{
    private const int LastDay = 28;
    private static readonly ChartSize Size = new(940, 300);

    public static OverlayChart Figure(Acceptance acceptance, bool rescaled) =>
        new()
        {
            Title = rescaled
                ? "Healing of a reference session, the model's time rescaled by one factor per curve"
                : "Healing of a reference session against published curves",
            Across = "days after wounding",
            Upward = "share",
            AtLeast = new ValueRange(0, 1),
            Panels = [.. acceptance.Rows.Select(row => Panel(row, rescaled))],
        };

    public static string Svg(Acceptance acceptance, bool rescaled) =>
        Charts.Svg.Standalone(Figure(acceptance, rescaled).ToSvg(rescaled ? "acceptance-rescaled" : "acceptance", Size));

    public static string Text(Acceptance acceptance) =>
        $"""
        The model: {ReferenceCase.Words}, one session, the median twin; the band is the middle nine tenths of {acceptance.Twins} twins.

        ![The model against published curves on the published time axis](figures/acceptance.svg)

        ![The same with the model's time rescaled by one factor per curve](figures/acceptance-rescaled.svg)

        RMS is the root mean square difference of the median twin from the published points, both as shares. The factor f is the
        one number that brings the model at day f·t nearest to the published value at day t; below 1 the model heals faster.

        {Markdown.Table(
            ["curve", "points", "RMS, published time", "factor f", "RMS, rescaled", "points in the band, published time", "points in the band, rescaled", "sources"],
            acceptance.Rows.Select(Cells))}
        {string.Join("\n", acceptance.Rows.Select(Words))}
        """;

    private static string[] Cells(Acceptance.Row row) =>
        [
            row.Published.Name,
            $"{row.Published.Points.Length}",
            $"{row.Before:0.00}",
            $"{row.Factor:0.00}",
            $"{row.After:0.00}",
            $"{row.InBand(1)} of {row.Published.Points.Length}",
            $"{row.InBand(row.Factor)} of {row.Published.Points.Length}",
            Markdown.Sources(row.Published.Sources),
        ];

    private static string Words(Acceptance.Row row)
    {
        var (point, model) = row.Worst;
        var verdict = row.After switch
        {
            <= 0.05 => "The shape agrees once time is rescaled.",
            <= 0.1 => "The shape agrees roughly once time is rescaled.",
            _ => "**The shape does not agree, on any time scale.**",
        };
        var peak =
            row.Published.Reading == CurveReading.ShareOfPeak
                ? $" Its peak stands at day {Markdown.Number(row.Median.PeakDay)}; the highest published point at day {Markdown.Number(row.Published.Points.MaxBy(p => p.Value)!.Day)}."
                : "";
        return $"- **{row.Published.Name}.** {verdict}{peak} Rescaled, it is furthest off at the published day {Markdown.Number(point.Day)}: "
            + $"{model:0.00} against {point.Value:0.00}. Read: {row.Published.Subject}. {row.Published.Note}";
    }

    private static OverlayPanel Panel(Acceptance.Row row, bool rescaled)
    {
        var factor = rescaled ? row.Factor : 1;
        var line = Enumerable
            .Range(0, (LastDay * 4) + 1)
            .Select(i => i / 4.0)
            .Select(day =>
            {
                var (low, high) = row.Band(day * factor);
                var median = row.Median.At(day * factor);
                return new PlotPoint(day, median, Math.Min(low, median), Math.Max(high, median));
            });
        return new OverlayPanel(
            rescaled ? $"{row.Published.Name} (f = {row.Factor:0.00})" : row.Published.Name,
            [
                new OverlaySeries("Model, with 90 % of twins", OverlayKind.Line, [.. line]),
                new OverlaySeries(
                    "Published",
                    OverlayKind.Points,
                    [.. row.Published.Points.Select(p => new PlotPoint(p.Day, p.Value, p.Low, p.High))]
                ),
            ]
        );
    }
}
