using Stipple.Charts.Scales;

namespace Stipple.Charts.Drawing;

/// <summary>What charts over time share: the session strip standing on the axis, ticks and their caption.</summary>
internal static class TimeFrame
{
    private const double LabelSize = 11;

    /// <summary>Draws sessions and axis below <paramref name="y"/> and returns where the next thing may start.</summary>
    public static double Below(
        SvgCanvas canvas,
        TimeScale time,
        TimeTicks ticks,
        IReadOnlyList<SessionMark> sessions,
        double plotTop,
        double y,
        double right
    )
    {
        var shown = sessions.Where(s => time.Shows(s.Day)).OrderBy(s => s.Day).ToArray();
        var axis = y;
        if (shown.Length > 0)
        {
            var labels = Rows.Place(
                shown.Select(s => (time.At(s.Day), TextFit.Width(s.Label, LabelSize))),
                2,
                Math.Max(0, time.Start - 20),
                right
            );
            var rows = labels.Count == 0 ? 0 : labels.Max(l => l?.Row ?? 0) + 1;
            axis = y + 6 + (rows * 14) + 16;
            canvas.Begin("stp-sessions");
            for (var i = 0; i < shown.Length; i++)
            {
                var x = time.At(shown[i].Day);
                canvas.Line(x, plotTop, x, axis, Ink.Axis, 0.75, "1 4");
                canvas.Diamond(x, axis - 7, 4, 7, shown[i].IsDone ? Ink.Text : Ink.Ground, Ink.Text);
                if (labels[i] is { } label && shown[i].Label.Length > 0)
                    canvas.Text(
                        label.Centre,
                        y + 6 + ((label.Row + 1) * 14) - 3,
                        shown[i].Label,
                        Ink.Text,
                        "middle",
                        LabelSize,
                        halo: true
                    );
            }

            canvas.End();
        }

        canvas.Line(time.Start, axis, time.End, axis, Ink.Axis);
        var edge = double.NegativeInfinity;
        foreach (var (day, label) in ticks.Ticks)
        {
            var x = time.At(day);
            canvas.Line(x, axis, x, axis + 4, Ink.Axis);
            var half = TextFit.Width(label, SvgCanvas.TextSize) / 2;
            if (x - half < edge)
                continue;
            canvas.Text(x, axis + 18, label, Ink.Muted, "middle");
            edge = x + half + 8;
        }

        canvas.Text(time.Start, axis + 36, ticks.Caption, Ink.Muted);
        return axis + 40;
    }
}
