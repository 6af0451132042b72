using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>Lays out and draws an overlay as a grid of panels with common axes.</summary>
internal sealed class OverlayDrawing(OverlayChart chart, SvgCanvas canvas, ChartSize size)
{
    private const int Buckets = 120;
    private const double Between = 24;

    private readonly IReadOnlyList<string> _names = chart.Names;

    public double Draw(double top)
    {
        canvas.Text(SvgCanvas.Margin, top, TextFit.Cut(chart.Upward, SvgCanvas.TextSize, size.Width - (2 * SvgCanvas.Margin)), Ink.Muted);
        var y = KeyFlow.Draw(canvas, Key(), size.Width, top + 6) + 8;

        var columns = Math.Min(
            chart.Panels.Count,
            size.IsNarrow ? 1
                : size.Width < 900 ? 2
                : 3
        );
        var height = chart.Panels.Count == 1 ? size.PlotHeight : Math.Max(110, size.PlotHeight * 0.6);
        var up = chart.TicksUp(height < 180 ? 5 : 6);
        var labels = up.Values.Select(v => NumberText.Tick(v, up.Step)).ToArray();
        var left = SvgCanvas.Margin + labels.Max(l => TextFit.Width(l, SvgCanvas.TextSize)) + 8;
        var width = (size.Width - SvgCanvas.Margin - 8 - left - ((columns - 1) * Between)) / columns;
        var across = chart.TicksAcross(Math.Max(2, (int)(width / 60)));

        for (var start = 0; start < chart.Panels.Count; start += columns)
        {
            var below = y;
            for (var c = 0; c < columns && start + c < chart.Panels.Count; c++)
            {
                var x = left + (c * (width + Between));
                below = Math.Max(below, Panel(chart.Panels[start + c], x, y, width, height, up, across, c == 0 ? labels : []));
            }

            y = below + 14;
        }

        return y + SvgCanvas.Margin - 14;
    }

    private double Panel(
        OverlayPanel panel,
        double left,
        double top,
        double width,
        double height,
        ValueTicks up,
        ValueTicks across,
        string[] labels
    )
    {
        if (panel.Title.Length > 0)
        {
            canvas.Text(left, top + 12, TextFit.Cut(panel.Title, SvgCanvas.TextSize, width, bold: true), Ink.Text, bold: true);
            top += 24;
        }

        var (x, y) = (new LinearScale(across.Low, across.High, left, left + width), new LinearScale(up.Low, up.High, top + height, top));
        canvas.Rect(left, top, width, height, "", role: "stp-plot");
        var grid = up.Values.ToArray();
        for (var i = 0; i < grid.Length; i++)
        {
            canvas.Line(left, y.At(grid[i]), left + width, y.At(grid[i]), Ink.Grid);
            if (labels.Length > 0)
                canvas.Text(left - 8, y.At(grid[i]) + 4, labels[i], Ink.Muted, "end");
        }

        var below = ValueAxis.Below(canvas, x, ValueAxis.Labels(across), chart.Across, top + height);
        canvas.Begin("stp-data");
        foreach (var series in panel.Series.Where(s => s.Kind == OverlayKind.Line))
            Line(series, x, y);
        foreach (var series in panel.Series.Where(s => s.Kind == OverlayKind.Points))
            Points(series, x, y);
        canvas.End();
        return below;
    }

    private void Line(OverlaySeries series, LinearScale x, LinearScale y)
    {
        var index = Index(series.Name);
        foreach (var full in series.Runs())
        {
            PlotPoint[] run =
            [
                .. Decimation.Keep(full.Count, Buckets, i => full[i].Y, i => full[i].Bottom, i => full[i].Top).Select(i => full[i]),
            ];
            if (run.Any(p => p.HasInterval))
            {
                canvas.Area(
                    run.Select(p => (x.At(p.X), y.At(p.Top))).Concat(run.Reverse().Select(p => (x.At(p.X), y.At(p.Bottom)))),
                    Ink.Series(index),
                    ChartPalette.OuterBandOpacity
                );
                canvas.Polyline([.. run.Select(p => (x.At(p.X), y.At(p.Top)))], Ink.Series(index), 0.75);
                canvas.Polyline([.. run.Select(p => (x.At(p.X), y.At(p.Bottom)))], Ink.Series(index), 0.75);
            }

            canvas.Polyline([.. run.Select(p => (x.At(p.X), y.At(p.Y)))], Ink.Series(index), 2, Ink.Dash(index));
        }
    }

    private void Points(OverlaySeries series, LinearScale x, LinearScale y)
    {
        var index = Index(series.Name);
        foreach (var p in series.Points.Where(p => !p.IsGap))
        {
            if (p.HasInterval)
                canvas.Line(x.At(p.X), y.At(p.Bottom), x.At(p.X), y.At(p.Top), Ink.Series(index), 1.25);
            Marker(canvas, x.At(p.X), y.At(p.Y), index);
            if (p.Label is { } label)
                canvas.Text(x.At(p.X) + LabelGap, y.At(p.Y) - LabelGap, label, Ink.Text, bold: true, halo: true);
        }
    }

    private const double LabelGap = 7;

    /// <summary>Shapes tell series apart where colour does not.</summary>
    private static void Marker(SvgCanvas canvas, double x, double y, int index)
    {
        var ink = Ink.Series(index);
        switch (index % Ink.SeriesCount)
        {
            case 0:
                canvas.Circle(x, y, 4, ink, Ink.Ground);
                break;
            case 1:
                canvas.Circle(x, y, 3.5, Ink.Ground, ink);
                break;
            case 2:
                canvas.Diamond(x, y, 5, 5, ink, Ink.Ground);
                break;
            default:
                canvas.Diamond(x, y, 4.5, 4.5, Ink.Ground, ink);
                break;
        }
    }

    private IEnumerable<KeyEntry> Key() =>
        _names.Select(
            (name, i) =>
                new KeyEntry(
                    name,
                    (c, x, y) =>
                    {
                        if (chart.AllSeries.Any(s => s.Kind == OverlayKind.Line && Index(s.Name) == i))
                            c.Line(x, y, x + 18, y, Ink.Series(i), 2, Ink.Dash(i));
                        if (chart.AllSeries.Any(s => s.Kind == OverlayKind.Points && Index(s.Name) == i))
                            Marker(c, x + 9, y, i);
                    }
                )
        );

    private int Index(string name)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
                return i;
        }

        return 0;
    }
}
