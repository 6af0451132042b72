using Stipple.Charts.Scales;

namespace Stipple.Charts.Drawing;

/// <summary>Ticks, labels and caption of a horizontal axis of values; labels that would touch are left out.</summary>
internal static class ValueAxis
{
    /// <summary>Draws below <paramref name="y"/> and returns where the next thing may start.</summary>
    public static double Below(
        SvgCanvas canvas,
        LinearScale scale,
        IEnumerable<(double Value, string Label)> ticks,
        string caption,
        double y
    )
    {
        canvas.Line(scale.Start, y, scale.End, y, Ink.Axis);
        var edge = double.NegativeInfinity;
        foreach (var (value, label) in ticks)
        {
            var x = scale.At(value);
            canvas.Line(x, y, x, y + 4, Ink.Axis);
            var half = TextFit.Width(label, SvgCanvas.TextSize) / 2;
            if (x - half < edge)
                continue;
            canvas.Text(x, y + 18, label, Ink.Muted, "middle");
            edge = x + half + 8;
        }

        if (caption.Length == 0)
            return y + 22;
        canvas.Text(scale.Start, y + 36, TextFit.Cut(caption, SvgCanvas.TextSize, scale.End - scale.Start), Ink.Muted);
        return y + 40;
    }

    public static IEnumerable<(double Value, string Label)> Labels(ValueTicks ticks) =>
        ticks.Values.Select(v => (v, NumberText.Tick(v, ticks.Step)));
}
