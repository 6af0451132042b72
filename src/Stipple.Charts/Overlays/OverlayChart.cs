using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>A model's lines against published points, in one panel or several that share their axes.</summary>
public sealed record OverlayChart : Chart
{
    /// <summary>What is on the horizontal axis, with its unit.</summary>
    public required string Across { get; init; }

    /// <summary>What is on the vertical axis, with its unit.</summary>
    public required string Upward { get; init; }

    /// <summary>At least one panel.</summary>
    public required IReadOnlyList<OverlayPanel> Panels { get; init; }

    /// <summary>The least range of the vertical axis; null to fit the data.</summary>
    public ValueRange? AtLeast { get; init; }

    internal IReadOnlyList<OverlaySeries> AllSeries => [.. Panels.SelectMany(p => p.Series)];

    internal IReadOnlyList<string> Names => [.. AllSeries.Select(s => s.Name).Distinct(StringComparer.Ordinal)];

    internal ValueTicks TicksUp(int most) =>
        ValueTicks.Around(
            AllSeries.SelectMany(s => s.Points).Where(p => !p.IsGap).SelectMany(IEnumerable<double> (p) => [p.Bottom, p.Top]),
            AtLeast,
            most
        );

    internal ValueTicks TicksAcross(int most) => ValueTicks.Around(AllSeries.SelectMany(s => s.Points, (_, p) => p.X), null, most);

    private protected override void Check(FaultList faults)
    {
        faults.NotEmpty(Panels, "Panels");
        faults.AtMost(Names, Ink.SeriesCount, "Panels: different series names");
        faults.Range(AtLeast, "AtLeast");
        for (var p = 0; p < Panels.Count; p++)
        {
            faults.NotEmpty(Panels[p].Series, $"Panels[{p}].Series");
            for (var s = 0; s < Panels[p].Series.Count; s++)
                Panels[p].Series[s].Check(faults, $"Panels[{p}].Series[{s}]");
        }
    }

    private protected override ChartTable Tabulate()
    {
        var (x, y) = (TicksAcross(6).Step, TicksUp(6).Step);
        IEnumerable<IReadOnlyList<string>> rows =
            from panel in Panels
            from series in panel.Series
            from i in Decimation.Keep(
                series.Points.Count,
                series.Kind == OverlayKind.Line ? 12 : series.Points.Count,
                j => series.Points[j].Y
            )
            let p = series.Points[i]
            select (IReadOnlyList<string>)
                [
                    panel.Title,
                    p.Label is null ? series.Name : $"{series.Name}: {p.Label}",
                    NumberText.Near(p.X, x),
                    p.IsGap ? "" : NumberText.Near(p.Y, y),
                    p.HasInterval && !p.IsGap ? NumberText.IntervalNear(p.Bottom, p.Top, y) : "",
                ];
        return new ChartTable(Title, ["Panel", "Series", Across, Upward, "Interval"], [.. rows]);
    }

    private protected override string Narrate()
    {
        var (x, y) = (TicksAcross(6).Step, TicksUp(6).Step);
        var panels = Panels.Select(panel =>
            $" {panel.Title}: "
            + string.Join(
                "; ",
                panel.Series.Select(series =>
                {
                    var known = series.Points.Where(p => !p.IsGap).ToArray();
                    if (known.Length == 0)
                        return $"{series.Name}, nothing known";
                    var (first, last) = (known.MinBy(p => p.X)!, known.MaxBy(p => p.X)!);
                    var kind = series.Kind == OverlayKind.Line ? "line" : BandWords.Count(known.Length, "point");
                    return $"{series.Name}, {kind} from {NumberText.Near(first.Y, y)} at {NumberText.Near(first.X, x)} to {NumberText.Near(last.Y, y)} at {NumberText.Near(last.X, x)}";
                })
            )
            + "."
        );
        return $"{Upward} against {Across}.{string.Concat(panels)}";
    }

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top) =>
        new OverlayDrawing(this, canvas, size).Draw(top);
}
