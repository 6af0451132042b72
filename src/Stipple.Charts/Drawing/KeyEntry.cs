namespace Stipple.Charts.Drawing;

/// <summary>One entry of a key: its words, and how to draw its mark in 18 × 10 px from the left end of its middle line.</summary>
internal sealed record KeyEntry(string Text, Action<SvgCanvas, double, double> Mark)
{
    public static KeyEntry Line(string text, string ink, string dash, double width = 2) =>
        new(text, (c, x, y) => c.Line(x, y, x + 18, y, ink, width, dash));

    public static KeyEntry Dot(string text, string ink) =>
        new(
            text,
            (c, x, y) =>
            {
                c.Line(x + 9, y - 7, x + 9, y + 7, ink);
                c.Circle(x + 9, y, 3.5, ink, Ink.Ground);
            }
        );

    public static KeyEntry Session(string text, bool done) =>
        new(text, (c, x, y) => c.Diamond(x + 12, y, 4, 7, done ? Ink.Text : Ink.Ground, Ink.Text));

    public static KeyEntry Bands(string text, string ink) =>
        new(
            text,
            (c, x, y) =>
            {
                c.Rect(x, y - 7, 18, 14, ink, opacity: ChartPalette.OuterBandOpacity);
                c.Rect(x, y - 4, 18, 8, ink, opacity: ChartPalette.InnerBandOpacity);
                c.Line(x, y - 7, x + 18, y - 7, ink, 0.75);
                c.Line(x, y + 7, x + 18, y + 7, ink, 0.75);
            }
        );
}
