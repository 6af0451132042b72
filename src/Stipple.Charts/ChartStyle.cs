using System.Text;
using Stipple.Charts.Drawing;

namespace Stipple.Charts;

/// <summary>The one style sheet of all charts.</summary>
public static class ChartStyle
{
    /// <summary>
    /// Style rules for light, dark (by <c>prefers-color-scheme</c>, or by <c>data-theme="dark"</c> or <c>"light"</c> on
    /// a parent) and print (always light). A page includes it once; it touches only elements with <c>stp-</c> classes.
    /// The font is <c>--stp-font</c> where a page sets it.
    /// </summary>
    public static string Css { get; } = Write();

    private static string Write()
    {
        var css = new StringBuilder();
        css.Append(".stp-chart{")
            .Append(Variables(ChartPalette.Light))
            .Append(
                "max-width:100%;height:auto;font-family:var(--stp-font,system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",sans-serif);font-variant-numeric:tabular-nums lining-nums}"
            );
        css.Append("@media (prefers-color-scheme:dark){.stp-chart{").Append(Variables(ChartPalette.Dark)).Append("}}");
        css.Append("[data-theme=light] .stp-chart{").Append(Variables(ChartPalette.Light)).Append('}');
        css.Append("[data-theme=dark] .stp-chart{").Append(Variables(ChartPalette.Dark)).Append('}');

        foreach (var (token, colour) in Tokens(ChartPalette.Light))
        {
            // The literal colour first: converters that know no custom properties still draw the light theme.
            css.Append($".stp-f-{token}{{fill:{colour};fill:var(--stp-{token})}}");
            css.Append($".stp-s-{token}{{stroke:{colour};stroke:var(--stp-{token})}}");
        }

        css.Append(
            $".stp-halo{{paint-order:stroke;stroke:{ChartPalette.Light.Ground};stroke:var(--stp-ground);stroke-width:3px;stroke-linejoin:round}}"
        );
        css.Append(".stp-large{display:none}@media (min-width:641px){.stp-small{display:none}.stp-large{display:inline}}");
        css.Append("@media print{.stp-chart,[data-theme] .stp-chart{")
            .Append(Variables(ChartPalette.Light))
            .Append("break-inside:avoid}.stp-small{display:none}.stp-large{display:inline}.stp-chart *{print-color-adjust:exact}}");
        return css.ToString();
    }

    private static string Variables(ChartPalette palette) => string.Concat(Tokens(palette).Select(t => $"--stp-{t.Token}:{t.Colour};"));

    private static (string Token, string Colour)[] Tokens(ChartPalette p) =>
        [
            (Ink.Ground, p.Ground),
            (Ink.Future, p.Future),
            (Ink.Text, p.Ink),
            (Ink.Muted, p.Muted),
            (Ink.Axis, p.Axis),
            (Ink.Grid, p.Grid),
            (Ink.Series(0), p.Accent),
            (Ink.Series(1), p.Second),
            (Ink.Series(2), p.Third),
            (Ink.Series(3), p.Fourth),
            (Ink.Alert, p.Alert),
        ];
}
