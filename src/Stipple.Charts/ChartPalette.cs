namespace Stipple.Charts;

/// <summary>
/// The colours of one theme as <c>#rrggbb</c>. Chosen by eye; a test holds text to a contrast of 4.5:1 and graphical
/// parts to 3:1 (WCAG 2.2, 1.4.3 and 1.4.11) on the ground and on the bands.
/// </summary>
/// <param name="Ground">Behind everything.</param>
/// <param name="Future">The ground of what lies ahead of the last record; a faint tint that carries no meaning alone.</param>
/// <param name="Ink">Text and measured points.</param>
/// <param name="Muted">Secondary text.</param>
/// <param name="Axis">Axis lines and outlines.</param>
/// <param name="Grid">Hairlines that only guide the eye; the numbers carry the meaning.</param>
/// <param name="Accent">The first series: muted terracotta.</param>
/// <param name="Second">The second series: slate.</param>
/// <param name="Third">The third series: moss.</param>
/// <param name="Fourth">The fourth series: plum.</param>
/// <param name="Alert">Danger, and nothing else.</param>
public sealed record ChartPalette(
    string Ground,
    string Future,
    string Ink,
    string Muted,
    string Axis,
    string Grid,
    string Accent,
    string Second,
    string Third,
    string Fourth,
    string Alert
)
{
    /// <summary>How strongly the 90 % band is filled; its edge line carries the contrast.</summary>
    public const double OuterBandOpacity = 0.13;

    /// <summary>How strongly the 50 % band is filled on top of the 90 % band.</summary>
    public const double InnerBandOpacity = 0.2;

    /// <summary>Ink on warm off-white.</summary>
    public static ChartPalette Light { get; } =
        new("#fbf8f3", "#f6f1e9", "#2b2622", "#665d55", "#857b71", "#e8e1d7", "#984630", "#44596a", "#5d6230", "#74496b", "#b3261e");

    /// <summary>Warm light on near-black.</summary>
    public static ChartPalette Dark { get; } =
        new("#1c1917", "#221e1b", "#f2ece4", "#b9aea3", "#8f857b", "#38322d", "#e59a7e", "#a3bacb", "#c0be84", "#d3a6c9", "#ff8f85");
}
