namespace Stipple.Charts.Drawing;

/// <summary>Short explanations in a line that wraps, each with the mark it explains.</summary>
internal static class KeyFlow
{
    private const double Size = 11;
    private const double Sample = 24;

    /// <summary>Draws the entries below <paramref name="top"/> and returns where the next thing may start.</summary>
    public static double Draw(SvgCanvas canvas, IEnumerable<KeyEntry> entries, double width, double top)
    {
        var room = width - (2 * SvgCanvas.Margin);
        var (x, y, any) = (SvgCanvas.Margin, top + 14, false);
        foreach (var entry in entries)
        {
            var text = TextFit.Cut(entry.Text, Size, room - Sample);
            var wide = Sample + TextFit.Width(text, Size);
            if (any && x + wide > SvgCanvas.Margin + room)
                (x, y) = (SvgCanvas.Margin, y + 18);
            entry.Mark(canvas, x, y - 4);
            canvas.Text(x + Sample, y, text, Ink.Muted, size: Size);
            x += wide + 18;
            any = true;
        }

        return any ? y + 4 : top;
    }
}
