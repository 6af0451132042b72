using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>Lays out and draws one band chart.</summary>
internal sealed class BandDrawing(BandChart chart, SvgCanvas canvas, ChartSize size)
{
    private const int Buckets = 160;

    private static readonly (double From, double To) Always = (double.NegativeInfinity, double.PositiveInfinity);

    private TimeScale _time = null!;
    private LinearScale _value = null!;

    public double Draw(double top)
    {
        var span = chart.Span();
        var ticks = chart.Ticks(span, size.PlotHeight < 180 ? 4 : 6);
        var y = Subtitle(top);
        if (size.IsNarrow)
            y = KeyFlow.Draw(canvas, SeriesKey(ticks.Step), size.Width, y);
        if (chart.LastRecord is not null)
            y += 16;
        y += 10;

        var labels = ticks.Values.Select(v => NumberText.Tick(v, ticks.Step)).ToArray();
        var left = SvgCanvas.Margin + labels.Max(l => TextFit.Width(l, SvgCanvas.TextSize)) + 8;
        var ends = size.IsNarrow ? [] : EndLabels(span, ticks.Step);
        var right = size.Width - SvgCanvas.Margin - (ends.Length == 0 ? 4 : Math.Min(ends.Max(e => e.Width) + 12, size.Width * 0.26));
        var bottom = y + size.PlotHeight;
        _time = new TimeScale(chart.Axis, span, left, right);
        _value = new LinearScale(ticks.Low, ticks.High, bottom, y);

        var grid = ticks.Values.ToArray();
        canvas.Rect(left, y, right - left, bottom - y, "", role: "stp-plot");
        DrawFuture(y, bottom);
        for (var i = 0; i < grid.Length; i++)
        {
            canvas.Line(left, _value.At(grid[i]), right, _value.At(grid[i]), Ink.Grid);
            canvas.Text(left - 8, _value.At(grid[i]) + 4, labels[i], Ink.Muted, "end");
        }

        var most = Math.Max(3, (int)((right - left) / (size.IsNarrow ? 34 : 52)));
        var axisEnd = TimeFrame.Below(canvas, _time, TimeTicks.For(span, most, chart.Axis), chart.Sessions, y, bottom, size.Width - 4);
        DrawData();
        DrawLastRecord(y, bottom);
        DrawEndLabels(ends, y, bottom, right);
        return KeyFlow.Draw(canvas, FootKey(), size.Width, axisEnd + 4) + SvgCanvas.Margin;
    }

    private double Subtitle(double top)
    {
        var text = chart.DirectionText is { } direction ? $"{chart.QuantityWithUnit} · {direction}" : chart.QuantityWithUnit;
        foreach (var line in TextFit.Wrap(text, SvgCanvas.TextSize, size.Width - (2 * SvgCanvas.Margin), 2))
        {
            canvas.Text(SvgCanvas.Margin, top, line, Ink.Muted);
            top += SvgCanvas.LineHeight;
        }

        return top - 6;
    }

    private void DrawFuture(double top, double bottom)
    {
        if (chart.LastRecord is { } lastRecord && lastRecord < _time.Span.To)
        {
            var x = _time.At(lastRecord);
            canvas.Rect(x, top, _time.End - x, bottom - top, Ink.Future);
        }
    }

    private void DrawData()
    {
        canvas.Begin("stp-data");
        for (var i = 0; i < chart.Series.Count; i++)
            DrawSeries(chart.Series[i], i);
        if (chart.Comparison is { } comparison)
            DrawComparison(comparison);
        if (chart.Goal is { } goal)
            canvas.Line(_time.Start, _value.At(goal), _time.End, _value.At(goal), Ink.Text, 1, "1 3");
        foreach (var m in chart.Measurements.Where(m => _time.Shows(m.Day)).OrderBy(m => m.Day))
            Mark(canvas, _time.At(m.Day), m, _value);
        canvas.End();
    }

    internal static void Mark(SvgCanvas canvas, double x, Measurement m, LinearScale value)
    {
        if (m.HasError)
        {
            var (low, high) = (value.At(m.Low ?? m.Value), value.At(m.High ?? m.Value));
            canvas.Line(x, low, x, high, Ink.Text, 1.25);
        }

        canvas.Circle(x, value.At(m.Value), 4, Ink.Text, Ink.Ground);
    }

    private void DrawSeries(BandSeries series, int index)
    {
        var ink = Ink.Series(index);
        var lastRecord = chart.LastRecord ?? Always.From;
        // What is past is drawn fainter than what is ahead: the past was measured, the band there only explains it.
        foreach (var (from, to, strength) in new[] { (Always.From, lastRecord, 0.5), (lastRecord, Always.To, 1.0) })
        {
            foreach (var run in series.Runs(Math.Max(from, _time.Span.From), Math.Min(to, _time.Span.To)))
                DrawRun(Thin(run), ink, Ink.Dash(index), strength);
        }
    }

    private void DrawRun(BandPoint[] run, string ink, string dash, double strength)
    {
        if (run.Length == 1)
        {
            DrawLonePoint(run[0], ink);
            return;
        }

        if (run.Any(p => p.HasSpread))
        {
            canvas.Area(Line(run, p => p.High90).Concat(Line(run, p => p.Low90).Reverse()), ink, ChartPalette.OuterBandOpacity * strength);
            canvas.Area(Line(run, p => p.High50).Concat(Line(run, p => p.Low50).Reverse()), ink, ChartPalette.InnerBandOpacity * strength);
            canvas.Polyline(Line(run, p => p.High90), ink, 0.75);
            canvas.Polyline(Line(run, p => p.Low90), ink, 0.75);
        }

        canvas.Polyline(Line(run, p => p.Median), ink, 2.25, dash);
    }

    private void DrawLonePoint(BandPoint point, string ink)
    {
        var x = _time.At(point.Day);
        canvas.Line(x, _value.At(point.Low90), x, _value.At(point.High90), ink);
        canvas.Line(x, _value.At(point.Low50), x, _value.At(point.High50), ink, 3);
        canvas.Circle(x, _value.At(point.Median), 3, ink);
    }

    private void DrawComparison(BandSeries series)
    {
        foreach (var full in series.Runs(_time.Span.From, _time.Span.To))
        {
            var run = Thin(full);
            if (run.Any(p => p.HasSpread))
            {
                canvas.Polyline(Line(run, p => p.High90), Ink.Axis, 0.75, "1 3");
                canvas.Polyline(Line(run, p => p.Low90), Ink.Axis, 0.75, "1 3");
            }

            canvas.Polyline(Line(run, p => p.Median), Ink.Muted, 1.75, "6 4");
        }
    }

    private (double X, double Y)[] Line(IReadOnlyList<BandPoint> run, Func<BandPoint, double> pick) =>
        [.. run.Select(p => (_time.At(p.Day), _value.At(pick(p))))];

    private BandPoint[] Thin(IReadOnlyList<BandPoint> run)
    {
        BandPoint[] kept =
        [
            .. Decimation
                .Keep(run.Count, Buckets, i => run[i].Median, i => run[i].Low50, i => run[i].High50, i => run[i].Low90, i => run[i].High90)
                .Select(i => run[i]),
        ];
        var lines = new Func<BandPoint, double>[] { p => p.Median, p => p.Low50, p => p.High50, p => p.Low90, p => p.High90 }
            .Select(pick => Line(kept, pick))
            .ToArray();
        return [.. Simplification.Keep(lines).Select(i => kept[i])];
    }

    private void DrawLastRecord(double top, double bottom)
    {
        if (chart.LastRecord is not { } lastRecord || !_time.Shows(lastRecord))
            return;
        var x = _time.At(lastRecord);
        canvas.Line(x, top - 4, x, bottom, Ink.Text, 1.25);
        var half = TextFit.Width("last record", SvgCanvas.TextSize, bold: true) / 2;
        var centre = Math.Clamp(x, _time.Start + half - 20, Math.Max(_time.Start + half, size.Width - 4 - half));
        canvas.Text(centre, top - 8, "last record", Ink.Text, "middle", bold: true);
        if (centre - half - 12 - _time.Start > TextFit.Width("so far", 11))
            canvas.Text(centre - half - 12, top - 8, "so far", Ink.Muted, "end", 11);
        if (_time.End - centre - half - 12 > TextFit.Width("forecast", 11) && chart.Series.Count > 0)
            canvas.Text(centre + half + 12, top - 8, "forecast", Ink.Muted, size: 11);
    }

    private EndLabel[] EndLabels((double From, double To) span, double step)
    {
        var labels = new List<EndLabel>();
        for (var i = 0; i < chart.Series.Count; i++)
            Add(chart.Series[i], Ink.Series(i));
        if (chart.Comparison is { } comparison)
            Add(comparison, Ink.Muted);
        if (chart.Goal is { } goal)
            labels.Add(new EndLabel($"goal {NumberText.Near(goal, step)}", "", Ink.Text, goal));
        return [.. labels];

        void Add(BandSeries series, string ink)
        {
            var last = series.Runs(span.From, span.To).LastOrDefault()?[^1];
            if (last is null)
                return;
            var spread = last.HasSpread ? $" ({NumberText.IntervalNear(last.Low90, last.High90, step)})" : "";
            labels.Add(new EndLabel(series.Name, NumberText.Near(last.Median, step) + spread, ink, last.Median));
        }
    }

    private void DrawEndLabels(EndLabel[] ends, double top, double bottom, double right)
    {
        var placed = Rows.Spread([.. ends.Select(e => _value.At(e.Value) - 8)], [.. ends.Select(e => e.Height)], top - 8, bottom + 8);
        for (var i = 0; i < ends.Length; i++)
        {
            var room = size.Width - SvgCanvas.Margin - right - 10;
            canvas.Text(
                right + 10,
                placed[i] + 12,
                TextFit.Cut(ends[i].Name, SvgCanvas.TextSize, room, bold: true),
                ends[i].Ink,
                bold: true
            );
            if (ends[i].Detail.Length > 0)
                canvas.Text(right + 10, placed[i] + 27, TextFit.Cut(ends[i].Detail, 11, room), Ink.Muted, size: 11);
        }
    }

    private IEnumerable<KeyEntry> SeriesKey(double step)
    {
        for (var i = 0; i < chart.Series.Count; i++)
            yield return KeyEntry.Line(chart.Series[i].Name, Ink.Series(i), Ink.Dash(i), 2.25);
        if (chart.Comparison is { } comparison)
            yield return KeyEntry.Line(comparison.Name, Ink.Muted, "6 4", 1.75);
        if (chart.Goal is { } goal)
            yield return KeyEntry.Line($"goal {NumberText.Near(goal, step)}", Ink.Text, "1 3", 1);
    }

    private IEnumerable<KeyEntry> FootKey()
    {
        if (chart.Series.Any(s => s.Points.Any(p => p.HasSpread)))
            yield return KeyEntry.Bands("half of people (dark), 9 in 10 (light)", Ink.Series(0));
        if (chart.Measurements.Any(m => _time.Shows(m.Day)))
            yield return KeyEntry.Dot("measured", Ink.Text);
        if (chart.Sessions.Any(s => s.IsDone && _time.Shows(s.Day)))
            yield return KeyEntry.Session("session done", done: true);
        if (chart.Sessions.Any(s => !s.IsDone && _time.Shows(s.Day)))
            yield return KeyEntry.Session("planned", done: false);
    }

    private sealed record EndLabel(string Name, string Detail, string Ink, double Value)
    {
        public double Width => Math.Max(TextFit.Width(Name, SvgCanvas.TextSize, bold: true), TextFit.Width(Detail, 11));

        public double Height => Detail.Length > 0 ? 34 : 18;
    }
}
