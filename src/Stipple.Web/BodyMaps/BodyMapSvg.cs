using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Stipple.Web.BodyMaps;

/// <summary>Writes a view of the body as SVG, with what is chosen, barred and marked in it.</summary>
internal static class BodyMapSvg
{
    public static string Of(
        BodyDrawing drawing,
        string label,
        IReadOnlyCollection<string> selected,
        IReadOnlyDictionary<string, string> marks,
        IReadOnlyDictionary<string, string> barred
    )
    {
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"body-view\" viewBox=\"0 0 {drawing.Width} {drawing.Height}\" role=\"img\" aria-label=\"{Encoded(label)}\">"
        );
        foreach (var drawn in drawing.Zones)
        {
            var (id, name) = (drawn.Zone.Id, drawn.Zone.Name);
            var why = barred.GetValueOrDefault(id);
            var state = $"{(selected.Contains(id, StringComparer.Ordinal) ? " chosen" : "")}{(why is null ? "" : " barred")}";
            var told = why is null
                ? marks.TryGetValue(id, out var mark)
                    ? $"{name}, {mark}"
                    : name
                : $"{name}: {why}";
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<g class=\"zone {drawn.Zone.Anatomy.Id}{state}\" data-zone=\"{id}\"><title>{Encoded(told)}</title>"
            );
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{drawn.Path}\"/></g>");
        }
        foreach (var line in drawing.Lines)
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{line.Kind}\" d=\"{line.Path}\"/>");
        foreach (var drawn in drawing.Zones.Where(d => marks.ContainsKey(d.Zone.Id)))
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"mark\" data-mark=\"{drawn.Zone.Id}\" x=\"{drawn.X:0.##}\" y=\"{drawn.Y + 4:0.##}\" aria-hidden=\"true\">{Encoded(marks[drawn.Zone.Id])}</text>"
            );
        return svg.Append("</svg>").ToString();
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
