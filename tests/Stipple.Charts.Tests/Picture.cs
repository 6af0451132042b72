using System.Globalization;
using System.Xml.Linq;

namespace Stipple.Charts.Tests;

/// <summary>A drawn chart read back as XML.</summary>
internal sealed class Picture(string svg)
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    public XElement Root { get; } = XDocument.Parse(svg).Root!;

    public IEnumerable<(double X, double Y)> DataPoints => Groups("stp-data").SelectMany(Positions);

    public IEnumerable<XElement> Groups(string role) => Root.Descendants(Ns + "g").Where(g => Has(g, role));

    public IEnumerable<(double Left, double Top, double Right, double Bottom)> Plots =>
        Root.Descendants(Ns + "rect")
            .Where(r => Has(r, "stp-plot"))
            .Select(r => (N(r, "x"), N(r, "y"), N(r, "x") + N(r, "width"), N(r, "y") + N(r, "height")));

    public IEnumerable<XElement> Texts => Root.Descendants(Ns + "text");

    public string Title => Root.Element(Ns + "title")!.Value;

    public string Description => Root.Element(Ns + "desc")!.Value;

    /// <summary>Boxes of all texts by the writer's own generous widths.</summary>
    public IEnumerable<(string Text, double Left, double Top, double Right, double Bottom)> TextBoxes =>
        Texts.Select(t =>
        {
            var (x, y, size) = (N(t, "x"), N(t, "y"), N(t, "font-size"));
            var width = Drawing.TextFit.Width(t.Value, size, t.Attribute("font-weight") is not null);
            var left = (string?)t.Attribute("text-anchor") switch
            {
                "middle" => x - (width / 2),
                "end" => x - width,
                _ => x,
            };
            return (t.Value, left, y - (size * 0.75), left + width, y + (size * 0.2));
        });

    public static double N(XElement e, string name) => double.Parse(e.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static bool Has(XElement e, string role) =>
        ((string?)e.Attribute("class"))?.Split(' ').Contains(role, StringComparer.Ordinal) == true;

    private static IEnumerable<(double X, double Y)> Positions(XElement group)
    {
        foreach (var e in group.Descendants())
        {
            switch (e.Name.LocalName)
            {
                case "circle":
                    yield return (N(e, "cx"), N(e, "cy"));
                    break;
                case "line":
                    yield return (N(e, "x1"), N(e, "y1"));
                    yield return (N(e, "x2"), N(e, "y2"));
                    break;
                case "rect":
                    yield return (N(e, "x"), N(e, "y"));
                    yield return (N(e, "x") + N(e, "width"), N(e, "y") + N(e, "height"));
                    break;
                case "path":
                    var numbers = e.Attribute("d")!
                        .Value.Trim('M', 'z')
                        .Split(' ')
                        .Select(n => double.Parse(n, CultureInfo.InvariantCulture))
                        .ToArray();
                    for (var i = 0; i < numbers.Length; i += 2)
                        yield return (numbers[i], numbers[i + 1]);
                    break;
            }
        }
    }
}
