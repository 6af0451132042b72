using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>
/// Lays out and draws a forest: names at the left, intervals in the middle, numbers at the right; on a phone the name
/// and the numbers stand above their interval.
/// </summary>
internal sealed class ForestDrawing(ForestChart chart, SvgCanvas canvas, ChartSize size)
{
    private const double Small = 11;

    private readonly ValueTicks _ticks = chart.Ticks(size.IsNarrow ? 4 : 6);
    private LinearScale _x = null!;
    private double _numbers;

    private double RowHeight => (size.IsNarrow ? 44 : 24) + (chart.Groups.Any(g => g.Rows.Any(r => r.Predicted is not null)) ? 4 : 0);

    public double Draw(double top)
    {
        canvas.Text(SvgCanvas.Margin, top, TextFit.Cut(chart.Quantity, SvgCanvas.TextSize, size.Width - (2 * SvgCanvas.Margin)), Ink.Muted);
        var y = KeyFlow.Draw(canvas, Key(), size.Width, top + 6) + 12;

        _numbers = chart
            .Groups.SelectMany(g => g.Rows.Select(r => r.Observed).Append(g.Pooled))
            .OfType<Estimate>()
            .Max(e => TextFit.Width(e.Near(_ticks.Step), Small, bold: true));
        var names = chart.Groups.SelectMany(g => g.Rows).Max(r => TextFit.Width(TextFit.Plain(r.Label), SvgCanvas.TextSize)) + 24;
        var left = size.IsNarrow ? SvgCanvas.Margin + 8 : SvgCanvas.Margin + Math.Clamp(names, 120, size.Width * 0.32);
        var right = size.IsNarrow ? size.Width - SvgCanvas.Margin - 8 : Math.Max(left + 80, size.Width - SvgCanvas.Margin - _numbers - 20);
        _x = new LinearScale(_ticks.Low, _ticks.High, left, right);

        var (start, end) = (y, y + chart.Groups.Sum(Height));
        canvas.Rect(left, start, right - left, end - start, "", role: "stp-plot");
        foreach (var tick in _ticks.Values)
            canvas.Line(_x.At(tick), start, _x.At(tick), end, Ink.Grid);
        if (chart.NullValue is { } zero)
            canvas.Line(_x.At(zero), start, _x.At(zero), end, Ink.Text, 1.25);
        foreach (var group in chart.Groups)
            y = Group(group, y);

        y = ValueAxis.Below(canvas, _x, ValueAxis.Labels(_ticks), "", end) + 4;
        return Sides(y) + SvgCanvas.Margin;
    }

    private double Height(ForestGroup group) =>
        (group.Heading.Length > 0 ? 28 : 8) + (group.Rows.Count * RowHeight) + (group.Pooled is null ? 8 : RowHeight + 8);

    private double Group(ForestGroup group, double y)
    {
        if (group.Heading.Length > 0)
            canvas.Text(
                SvgCanvas.Margin,
                y + 18,
                TextFit.Cut(group.Heading, SvgCanvas.TextSize, size.Width - (2 * SvgCanvas.Margin), bold: true),
                Ink.Text,
                bold: true,
                halo: true
            );
        y += group.Heading.Length > 0 ? 28 : 8;
        foreach (var row in group.Rows)
        {
            Words(row.Label, row.Observed, y, bold: false);
            canvas.Begin("stp-data");
            Row(row, Middle(y));
            canvas.End();
            y += RowHeight;
        }

        if (group.Pooled is not { } pooled)
            return y + 8;
        Words("Pooled", pooled, y, bold: true);
        canvas.Begin("stp-data");
        var middle = Middle(y);
        canvas.Area(
            [
                (_x.At(pooled.Low), middle),
                (_x.At(pooled.Value), middle - 7),
                (_x.At(pooled.High), middle),
                (_x.At(pooled.Value), middle + 7),
            ],
            Ink.Text,
            1
        );
        canvas.End();
        return y + RowHeight + 8;
    }

    private double Middle(double y) => size.IsNarrow ? y + 30 : y + (RowHeight / 2);

    private void Words(string label, Estimate estimate, double y, bool bold)
    {
        var indent = SvgCanvas.Margin + 8;
        var baseline = size.IsNarrow ? y + 14 : Middle(y) + 4;
        var room = size.IsNarrow ? size.Width - SvgCanvas.Margin - indent - _numbers - 12 : _x.Start - indent - 12;
        canvas.Text(indent, baseline, TextFit.Cut(label, SvgCanvas.TextSize, room, bold), Ink.Text, bold: bold, halo: true);
        canvas.Text(size.Width - SvgCanvas.Margin, baseline, estimate.Near(_ticks.Step), Ink.Muted, "end", Small, bold, halo: true);
    }

    private void Row(ForestRow row, double y)
    {
        var above = row.Predicted is null ? y : y - 4;
        canvas.Line(_x.At(row.Observed.Low), above, _x.At(row.Observed.High), above, Ink.Text, 1.25);
        // Area, not side, follows weight, as the eye compares areas.
        var half = 2.5 + (4 * Math.Sqrt(row.Weight ?? 0.2));
        var x = Math.Clamp(_x.At(row.Observed.Value), _x.Start + half, _x.End - half);
        canvas.Rect(x - half, above - half, 2 * half, 2 * half, Ink.Text);
        if (row.Predicted is not { } model)
            return;
        canvas.Line(_x.At(model.Low), y + 6, _x.At(model.High), y + 6, Ink.Series(0), 1.25);
        canvas.Circle(_x.At(model.Value), y + 6, 3.5, Ink.Ground, Ink.Series(0));
    }

    private double Sides(double y)
    {
        if (chart.NullValue is not { } zero || (chart.BelowNull.Length == 0 && chart.AboveNull.Length == 0))
            return y;
        var x = _x.At(zero);
        var (below, above) = (
            chart.BelowNull.Length > 0 ? "← " + chart.BelowNull : "",
            chart.AboveNull.Length > 0 ? chart.AboveNull + " →" : ""
        );
        var (start, end) = (SvgCanvas.Margin, size.Width - SvgCanvas.Margin);
        // Beside the null line where both fit, else at the two edges.
        var beside = x - 12 - TextFit.Width(below, Small) >= start && x + 12 + TextFit.Width(above, Small) <= end;
        var room = beside ? end - start : (end - start - 12) / 2;
        if (below.Length > 0)
            canvas.Text(beside ? x - 12 : start, y + 12, TextFit.Cut(below, Small, room), Ink.Muted, beside ? "end" : "start", Small);
        if (above.Length > 0)
            canvas.Text(beside ? x + 12 : end, y + 12, TextFit.Cut(above, Small, room), Ink.Muted, beside ? "start" : "end", Small);
        return y + 16;
    }

    private IEnumerable<KeyEntry> Key()
    {
        yield return new KeyEntry(
            "observed, with interval",
            (c, x, y) =>
            {
                c.Line(x, y, x + 18, y, Ink.Text, 1.25);
                c.Rect(x + 5, y - 4, 8, 8, Ink.Text);
            }
        );
        if (chart.Groups.Any(g => g.Rows.Any(r => r.Predicted is not null)))
        {
            yield return new KeyEntry(
                "model",
                (c, x, y) =>
                {
                    c.Line(x, y, x + 18, y, Ink.Series(0), 1.25);
                    c.Circle(x + 9, y, 3.5, Ink.Ground, Ink.Series(0));
                }
            );
        }

        if (chart.Groups.Any(g => g.Pooled is not null))
            yield return new KeyEntry("pooled", (c, x, y) => c.Diamond(x + 9, y, 9, 6, Ink.Text, Ink.Text));
    }
}
