using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>A course on one line: above it what was done, below it what was seen.</summary>
public sealed record TimeLineChart : Chart
{
    private const double Small = 11;
    private const double RowHeight = 18;

    /// <summary>Sessions done and planned, in any order.</summary>
    public IReadOnlyList<SessionMark> Sessions { get; init; } = [];

    /// <summary>What was seen, in any order.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>The day that what is known ends on, between history and future; null for none.</summary>
    public double? LastRecord { get; init; }

    /// <summary>Which days are shown.</summary>
    public TimeAxis Axis { get; init; } = TimeAxis.Whole;

    private (double From, double To) Span() =>
        TimeScale.Fit(
            Axis,
            Sessions.Select(s => s.Day).Concat(Observations.Select(o => o.Day)).Concat(LastRecord is { } lastRecord ? [lastRecord] : [])
        );

    private protected override void Check(FaultList faults)
    {
        if (Sessions.Count == 0 && Observations.Count == 0)
            faults.Add(1, "TimeLineChart", "nothing", "at least one session or observation");
        for (var i = 0; i < Sessions.Count; i++)
            faults.Finite(Sessions[i].Day, $"Sessions[{i}].Day");
        for (var i = 0; i < Observations.Count; i++)
            faults.Finite(Observations[i].Day, $"Observations[{i}].Day");
        faults.Finite(LastRecord, "LastRecord");
        Axis.Check(faults);
    }

    private protected override ChartTable Tabulate()
    {
        var rows = Sessions
            .Select(s => (s.Day, What: "Session", Details: s.Narrate))
            .Concat(Observations.Select(o => (o.Day, What: "Observation", Details: o.Label + (o.IsDanger ? " (danger)" : ""))))
            .OrderBy(r => r.Day)
            .Select(r => (IReadOnlyList<string>)[TimeTicks.Name(r.Day), r.What, r.Details]);
        return new ChartTable(Title, ["Time", "What", "Details"], [.. rows]);
    }

    private protected override string Narrate()
    {
        var span = Span();
        var danger = Observations.Count(o => o.IsDanger);
        return $"From {TimeTicks.Name(span.From)} to {TimeTicks.Name(span.To)}: "
            + $"{BandWords.Count(Sessions.Count(s => s.IsDone), "session")} done, {Sessions.Count(s => !s.IsDone)} planned, {BandWords.Count(Observations.Count, "observation")}"
            + (danger > 0 ? $", {danger} of danger." : ".")
            + (LastRecord is { } lastRecord ? $" The last record is on {TimeTicks.Name(lastRecord)}." : "");
    }

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top)
    {
        var span = Span();
        var (left, right) = (SvgCanvas.Margin + 16, size.Width - SvgCanvas.Margin - 16);
        var time = new TimeScale(Axis, span, left, right);
        var done = Sessions.Where(s => time.Shows(s.Day)).OrderBy(s => s.Day).ToArray();
        var seen = Observations.Where(o => time.Shows(o.Day)).OrderBy(o => o.Day).ToArray();
        var room = size.Width * 0.45;
        var labels = done.Select(s => TextFit.Cut(s.Label, Small, room)).ToArray();
        var notes = seen.Select(o => TextFit.Cut(o.Label, Small, room, o.IsDanger)).ToArray();
        var (lastRecord, shown) = (time.At(LastRecord ?? span.From), LastRecord is { } day && time.Shows(day));
        var above = Flags.Place(
            [.. done.Select((s, i) => (time.At(s.Day), TextFit.Width(labels[i], Small)))],
            ["middle", "start", "end"],
            3,
            4,
            size.Width - 4,
            shown ? [lastRecord] : []
        );
        var below = Flags.Place(
            [.. seen.Select((o, i) => (time.At(o.Day), TextFit.Width(notes[i], Small, o.IsDanger)))],
            ["start", "end"],
            8,
            4,
            size.Width - 4
        );
        var line = top + (shown ? 18 : 0) + (Depth(above) * RowHeight) + 14;
        var lane = line + 32;
        var bottom = lane + 8 + (Depth(below) * RowHeight);
        canvas.Rect(left, top - 10, right - left, bottom - top + 10, "", role: "stp-plot");

        if (shown)
        {
            canvas.Line(lastRecord, top + 4, lastRecord, line, Ink.Text, 1.25);
            var half = TextFit.Width("last record", SvgCanvas.TextSize, bold: true) / 2;
            canvas.Text(Math.Clamp(lastRecord, 4 + half, size.Width - 4 - half), top, "last record", Ink.Text, "middle", bold: true);
        }

        Ticks(canvas, time, span, line, size);
        canvas.Begin("stp-data");
        for (var i = 0; i < done.Length; i++)
        {
            var x = time.At(done[i].Day);
            if (above[i] is { } label)
                canvas.Line(x, line - 16 - (label.Row * RowHeight), x, line, Ink.Axis, 0.75);
            canvas.Diamond(x, line - 7, 4.5, 7, done[i].IsDone ? Ink.Text : Ink.Ground, Ink.Text);
        }

        for (var i = 0; i < seen.Length; i++)
        {
            var (x, ink) = (time.At(seen[i].Day), seen[i].IsDanger ? Ink.Alert : Ink.Series(0));
            if (below[i] is { } label)
                canvas.Line(x, lane, x, lane + 16 + (label.Row * RowHeight), Ink.Axis, 0.75);
            canvas.Circle(x, lane, seen[i].IsDanger ? 4.5 : 3.5, ink, Ink.Ground);
        }

        canvas.End();
        for (var i = 0; i < done.Length; i++)
        {
            if (above[i] is { } label)
                canvas.Text(label.X, line - 19 - (label.Row * RowHeight), labels[i], Ink.Text, label.Anchor, Small, halo: true);
        }

        for (var i = 0; i < seen.Length; i++)
        {
            if (below[i] is { } label)
                canvas.Text(
                    label.X,
                    lane + 18 + (label.Row * RowHeight),
                    notes[i],
                    seen[i].IsDanger ? Ink.Alert : Ink.Text,
                    label.Anchor,
                    Small,
                    seen[i].IsDanger,
                    halo: true
                );
        }

        canvas.Text(SvgCanvas.Margin, bottom + 16, TimeTicks.For(span, 6, Axis).Caption, Ink.Muted, size: Small);
        return KeyFlow.Draw(canvas, Key(done, seen), size.Width, bottom + 22) + SvgCanvas.Margin;
    }

    private static int Depth((string Anchor, double X, int Row)?[] labels) => labels.Length == 0 ? 0 : labels.Max(l => l?.Row ?? 0) + 1;

    private void Ticks(SvgCanvas canvas, TimeScale time, (double From, double To) span, double y, ChartSize size)
    {
        var ticks = TimeTicks.For(span, Math.Max(3, (int)((time.End - time.Start) / (size.IsNarrow ? 40 : 56))), Axis);
        canvas.Line(time.Start, y, time.End, y, Ink.Axis, 1.5);
        var edge = double.NegativeInfinity;
        foreach (var (day, label) in ticks.Ticks)
        {
            var (x, half) = (time.At(day), TextFit.Width(label, SvgCanvas.TextSize) / 2);
            canvas.Line(x, y, x, y + 4, Ink.Axis);
            if (x - half < edge)
                continue;
            canvas.Text(x, y + 18, label, Ink.Muted, "middle", halo: true);
            edge = x + half + 8;
        }
    }

    private static IEnumerable<KeyEntry> Key(SessionMark[] done, Observation[] seen)
    {
        if (done.Any(s => s.IsDone))
            yield return KeyEntry.Session("session done", done: true);
        if (done.Any(s => !s.IsDone))
            yield return KeyEntry.Session("planned", done: false);
        if (seen.Length > 0)
            yield return new KeyEntry("seen", (c, x, y) => c.Circle(x + 9, y, 3.5, Ink.Series(0), Ink.Ground));
        if (seen.Any(o => o.IsDanger))
            yield return new KeyEntry("danger", (c, x, y) => c.Circle(x + 9, y, 4.5, Ink.Alert, Ink.Ground));
    }
}
