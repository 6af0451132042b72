using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>A band chart in character cells: 90 % band light, 50 % band medium, median solid, so that it reads without colour.</summary>
/// <param name="Chart">What to show.</param>
public sealed record TerminalBandChart(BandChart Chart)
{
    private const string Dim = "2";

    /// <summary>256-colour codes nearest to the four series colours that stay readable on black and on white.</summary>
    private static readonly string[] Colours = ["38;5;173", "38;5;67", "38;5;101", "38;5;133"];

    /// <summary>Columns; 30 to 500.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Lines in all; 12 to 200.</summary>
    public int Height { get; init; } = 24;

    /// <summary>Which characters may be used.</summary>
    public TerminalSymbols Symbols { get; init; } = TerminalSymbols.Unicode;

    /// <summary>Whether to colour with ANSI sequences.</summary>
    public bool IsColoured { get; init; }

    /// <summary>Draws exactly <see cref="Height"/> lines of at most <see cref="Width"/> columns, each ending in a line feed.</summary>
    /// <exception cref="ChartException">The chart or the size cannot be drawn.</exception>
    public string Render()
    {
        var faults = new FaultList();
        if (Width is < 30 or > 500)
            faults.Add(6, "TerminalBandChart.Width", NumberText.Of(Width), "30 to 500");
        if (Height is < 12 or > 200)
            faults.Add(6, "TerminalBandChart.Height", NumberText.Of(Height), "12 to 200");
        faults.ThrowIfAny();
        Chart.Check();

        var glyphs = TerminalGlyphs.Of(Symbols);
        var span = Chart.Span();
        var sessions = Chart.Sessions.Where(s => s.Day >= span.From && s.Day <= span.To).OrderBy(s => s.Day).ToArray();
        var ticks = Chart.Ticks(span, Math.Clamp(Height / 4, 3, 6));
        var key = Key(glyphs, span, ticks.Step);
        var rows = Height - 2 - 2 - key.Count - (sessions.Length > 0 ? 2 : 0);
        var labels = ticks.Values.Select(v => (Value: v, Text: TerminalText.Fit(NumberText.Tick(v, ticks.Step), 12, Symbols))).ToArray();
        var left = labels.Max(l => l.Text.Length) + 2;

        var grid = new TerminalGrid(Width, Height);
        grid.Write(0, 0, Fit(Chart.Title, Width), "1");
        grid.Write(0, 1, Fit(Chart.DirectionText is { } d ? $"{Chart.QuantityWithUnit} · {d}" : Chart.QuantityWithUnit, Width), Dim);

        var plot = new TerminalPlot(Chart, grid, glyphs, Colours)
        {
            Left = left,
            Top = 2,
            Rows = rows,
            Time = new TimeScale(Chart.Axis, span, left, Width - 1),
            Value = new LinearScale(ticks.Low, ticks.High, 2 + rows - 1, 2),
        };
        for (var y = 2; y < 2 + rows; y++)
            grid.Put(left - 1, y, glyphs.Side, Dim);
        foreach (var (value, text) in labels)
            grid.Write(left - 1 - text.Length, plot.Row(value), text, Dim);
        plot.Draw();
        var below = Axis(grid, glyphs, plot, sessions, 2 + rows);
        for (var i = 0; i < key.Count; i++)
            grid.Write(0, below + i, key[i], Dim);
        return grid.Render(IsColoured);
    }

    private string Fit(string text, int room) => TerminalText.Fit(text, room, Symbols);

    private int Axis(TerminalGrid grid, TerminalGlyphs glyphs, TerminalPlot plot, SessionMark[] sessions, int y)
    {
        grid.Put(plot.Left - 1, y, glyphs.Corner, Dim);
        for (var x = plot.Left; x < Width; x++)
            grid.Put(x, y, glyphs.Axis, Dim);

        var ticks = TimeTicks.For(plot.Time.Span, Math.Max(2, (Width - plot.Left) / 8), Chart.Axis);
        var labelRow = y + 1 + (sessions.Length > 0 ? 2 : 0);
        var edge = 0;
        foreach (var (day, label) in ticks.Ticks)
        {
            var x = plot.Column(day);
            grid.Put(x, y, glyphs.Tick, Dim);
            var text = Fit(edge == 0 && ticks.Unit.Length > 0 ? $"{label} {ticks.Unit}" : label, 12);
            var start = Math.Min(edge == 0 ? x : x - (text.Length / 2), Width - text.Length);
            if (edge > 0 && start < edge + 1)
                continue;
            grid.Write(start, labelRow, text, Dim);
            edge = start + text.Length;
        }

        edge = 0;
        foreach (var session in sessions)
        {
            var x = plot.Column(session.Day);
            grid.Put(x, y + 1, session.IsDone ? glyphs.Done : glyphs.Planned);
            var text = Fit(session.Label, 16);
            var start = Math.Clamp(x - (text.Length / 2), 0, Math.Max(0, Width - text.Length));
            if (start < edge + 1 && edge > 0)
                continue;
            grid.Write(start, y + 2, text);
            edge = start + text.Length;
        }

        return labelRow + 1;
    }

    /// <summary>The key in as many lines as it takes, at most three.</summary>
    private List<string> Key(TerminalGlyphs glyphs, (double From, double To) span, double step)
    {
        var entries = new List<string>();
        for (var i = 0; i < Chart.Series.Count; i++)
            entries.Add($"{glyphs.Medians[i]} {End(Chart.Series[i])}");
        if (Chart.Comparison is { } comparison)
            entries.Add($"{glyphs.Comparison} {End(comparison)}");
        if (Chart.Series.Any(s => s.Points.Any(p => p.HasSpread)))
            entries.Add($"{glyphs.Inner} 50 %  {glyphs.Outer} 90 %");
        if (Chart.Measurements.Count > 0)
            entries.Add($"{glyphs.Measured} measured");
        if (Chart.Sessions.Count > 0)
            entries.Add($"{glyphs.Done} done  {glyphs.Planned} planned");
        if (Chart.LastRecord is { } lastRecord)
            entries.Add($"{glyphs.LastRecord} last record, {TimeTicks.Name(lastRecord)}");
        if (Chart.Goal is { } goal)
            entries.Add($"{glyphs.Goal} goal {NumberText.Near(goal, step)}");

        var lines = new List<string> { "" };
        foreach (var text in entries.Select(e => Fit(e, Width)))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 3 + text.Length > Width)
            {
                if (lines.Count == 3)
                    break;
                lines.Add("");
            }

            lines[^1] += (lines[^1].Length > 0 ? "   " : "") + text;
        }

        return lines;

        string End(BandSeries series)
        {
            var last = series.Runs(span.From, span.To).LastOrDefault()?[^1];
            return last is null
                ? series.Name
                : $"{series.Name} {NumberText.Near(last.Median, step)}"
                    + (last.HasSpread ? $" ({NumberText.IntervalNear(last.Low90, last.High90, step)})" : "");
        }
    }
}
