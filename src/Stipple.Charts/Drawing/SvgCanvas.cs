using System.Text;

namespace Stipple.Charts.Drawing;

/// <summary>Writes the elements of one picture. Geometry goes into presentation attributes, colour into classes.</summary>
internal sealed class SvgCanvas
{
    public const double Margin = 16;
    public const double TextSize = 12;
    public const double LineHeight = 16;

    private const double HeadingSize = 15;

    private readonly StringBuilder _body = new();

    public double Heading(string title, double width)
    {
        var y = Margin + HeadingSize;
        foreach (var line in TextFit.Wrap(title, HeadingSize, width - (2 * Margin), 3, bold: true))
        {
            Text(Margin, y, line, Ink.Text, size: HeadingSize, bold: true);
            y += 20;
        }

        return y;
    }

    public void Begin(string role) => _body.Append("<g class=\"").Append(role).Append("\">");

    public void End() => _body.Append("</g>");

    public void Line(double x1, double y1, double x2, double y2, string ink, double width = 1, string dash = "")
    {
        _body.Append("<line");
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
        Stroke(ink, width, dash);
        _body.Append("/>");
    }

    public void Rect(
        double x,
        double y,
        double width,
        double height,
        string fill,
        string stroke = "",
        string role = "",
        double opacity = 1,
        double radius = 0
    )
    {
        _body.Append("<rect");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", height);
        if (radius > 0)
            Attribute("rx", radius);
        Paint(fill, stroke, role, opacity, 1);
        _body.Append("/>");
    }

    public void Circle(double x, double y, double radius, string fill, string stroke = "", double strokeWidth = 1.5)
    {
        _body.Append("<circle");
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        Paint(fill, stroke, "", 1, strokeWidth);
        _body.Append("/>");
    }

    /// <summary>A diamond; its centre and half its width and height.</summary>
    public void Diamond(double x, double y, double halfWidth, double halfHeight, string fill, string stroke)
    {
        (double, double)[] corners = [(x - halfWidth, y), (x, y - halfHeight), (x + halfWidth, y), (x, y + halfHeight)];
        _body.Append("<path d=\"");
        Points(corners);
        _body.Append("z\"");
        Paint(fill, stroke, "", 1);
        _body.Append("/>");
    }

    public void Polyline(IReadOnlyList<(double X, double Y)> points, string ink, double width, string dash = "")
    {
        if (points.Count < 2)
            return;
        _body.Append("<path fill=\"none\" stroke-linejoin=\"round\" d=\"");
        Points(points);
        _body.Append('"');
        Stroke(ink, width, dash);
        _body.Append("/>");
    }

    public void Area(IEnumerable<(double X, double Y)> outline, string ink, double opacity)
    {
        _body.Append("<path d=\"");
        Points(outline);
        _body.Append("z\"");
        Paint(ink, "", "", opacity);
        _body.Append("/>");
    }

    public void Text(
        double x,
        double y,
        string text,
        string ink,
        string anchor = "start",
        double size = TextSize,
        bool bold = false,
        bool halo = false
    )
    {
        _body.Append("<text");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("font-size", size);
        if (bold)
            _body.Append(" font-weight=\"600\"");
        if (!string.Equals(anchor, "start", StringComparison.Ordinal))
            _body.Append(" text-anchor=\"").Append(anchor).Append('"');
        _body.Append(" class=\"stp-f-").Append(ink).Append(halo ? " stp-halo\">" : "\">");
        Escape(_body, text);
        _body.Append("</text>");
    }

    public string Finish(string id, string classes, string title, string description, double width, double height)
    {
        var svg = new StringBuilder(_body.Length + 1024);
        var (w, h) = (NumberText.Coordinate(width), NumberText.Coordinate(Math.Ceiling(height)));
        svg.Append(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" class=\"{classes}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\""
        );
        svg.Append($" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\">");
        svg.Append($"<title id=\"{id}-title\">");
        Escape(svg, title);
        svg.Append($"</title><desc id=\"{id}-desc\">");
        Escape(svg, description);
        svg.Append($"</desc><rect width=\"{w}\" height=\"{h}\" class=\"stp-f-ground\"/>");
        return svg.Append(_body).Append("</svg>").ToString();
    }

    private static void Escape(StringBuilder to, string text)
    {
        foreach (var c in TextFit.Plain(text))
        {
            _ = c switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '"' => to.Append("&quot;"),
                '\'' => to.Append("&#39;"),
                _ => to.Append(c),
            };
        }
    }

    private void Points(IEnumerable<(double X, double Y)> points)
    {
        var separator = 'M';
        foreach (var (x, y) in points)
        {
            _body.Append(separator).Append(NumberText.Coordinate(x)).Append(' ').Append(NumberText.Coordinate(y));
            separator = ' ';
        }
    }

    private void Attribute(string name, double value) =>
        _body.Append(' ').Append(name).Append("=\"").Append(NumberText.Coordinate(value)).Append('"');

    private void Stroke(string ink, double width, string dash)
    {
        if (Math.Abs(width - 1) > 0.001)
            Attribute("stroke-width", width);
        if (dash.Length > 0)
            _body.Append(" stroke-dasharray=\"").Append(dash).Append('"');
        _body.Append(" class=\"stp-s-").Append(ink).Append('"');
    }

    private void Paint(string fill, string stroke, string role, double opacity, double strokeWidth = 1.5)
    {
        if (opacity < 1)
            Attribute("fill-opacity", opacity);
        if (stroke.Length > 0)
            Attribute("stroke-width", strokeWidth);
        if (fill.Length == 0)
            _body.Append(" fill=\"none\"");
        string[] classes = [role, fill.Length > 0 ? "stp-f-" + fill : "", stroke.Length > 0 ? "stp-s-" + stroke : ""];
        _body.Append(" class=\"").AppendJoin(' ', classes.Where(c => c.Length > 0)).Append('"');
    }
}
