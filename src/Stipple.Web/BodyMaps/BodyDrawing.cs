using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Evidence;

namespace Stipple.Web.BodyMaps;

/// <summary>
/// A view of the body as drawn, in a box of its own units. One half of it stands in <c>drawing.json</c>; the other is its mirror
/// image, so that both sides are the same.
/// </summary>
/// <param name="View">From where.</param>
/// <param name="Width">Width of the box.</param>
/// <param name="Height">Height of the box.</param>
/// <param name="Zones">The zones seen from there.</param>
/// <param name="Lines">Everything else, drawn over them.</param>
public sealed record BodyDrawing(BodyView View, int Width, int Height, IReadOnlyList<DrawnZone> Zones, IReadOnlyList<DrawnLine> Lines)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly Dictionary<BodyView, BodyDrawing> ByView = Load();

    /// <summary>The drawing of a view.</summary>
    public static BodyDrawing Of(BodyView view) => ByView[view];

    private static Dictionary<BodyView, BodyDrawing> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("body/drawing.json")!;
        var views = JsonSerializer.Deserialize<Sheet>(stream, Options)!.Views;
        return views.ToDictionary(v => v.Name, v => v.MirrorOf is { } other ? Mirrored(v, views.First(o => o.Name == other)) : Drawn(v));
    }

    private static BodyDrawing Drawn(RawView raw)
    {
        var zones = raw.Zones.SelectMany(z => ZonesOf(raw, z)).ToList();
        var lines = raw.Lines.SelectMany(l => LinesOf(raw, l)).ToList();
        return new BodyDrawing(raw.Name, raw.Width, raw.Height, zones, lines);
    }

    // The left side of a face is the mirror image of the right: only the names change.
    private static BodyDrawing Mirrored(RawView raw, RawView other)
    {
        var drawn = Drawn(other);
        return drawn with
        {
            View = raw.Name,
            Zones =
            [
                .. drawn.Zones.Select(z => new DrawnZone(
                    z.Zone.Side is Side.Midline ? z.Zone : ZoneOf(z.Zone.Anatomy, Side.Left),
                    PathMirror.Of(z.Path, drawn.Width),
                    drawn.Width - z.X,
                    z.Y
                )),
            ],
            Lines = [.. drawn.Lines.Select(l => l with { Path = PathMirror.Of(l.Path, drawn.Width) })],
        };
    }

    private static IEnumerable<DrawnZone> ZonesOf(RawView raw, RawZone zone)
    {
        var anatomy = Catalogue.Anatomies[zone.Anatomy];
        var (x, y) = (zone.At[0], zone.At[1]);
        if (!anatomy.Paired)
            return
            [
                new(ZoneOf(anatomy, Side.Midline), zone.Half is null ? zone.Path! : $"{PathMirror.Whole(zone.Half, raw.Width)} Z", x, y),
            ];
        var drawn = new DrawnZone(ZoneOf(anatomy, raw.DrawnSide), zone.Path!, x, y);
        var opposite = raw.DrawnSide is Side.Left ? Side.Right : Side.Left;
        return raw.Profile ? [drawn] : [drawn, new(ZoneOf(anatomy, opposite), PathMirror.Of(zone.Path!, raw.Width), raw.Width - x, y)];
    }

    private static IEnumerable<DrawnLine> LinesOf(RawView raw, RawLine line) =>
        line switch
        {
            { Half: { } half } => [new(line.Kind, PathMirror.Whole(half, raw.Width))],
            { Pair: { } one } => [new(line.Kind, one), new(line.Kind, PathMirror.Of(one, raw.Width))],
            _ => [new(line.Kind, line.Path!)],
        };

    private static Zone ZoneOf(Anatomy anatomy, Side side) =>
        Catalogue.Zones.All.First(z => ReferenceEquals(z.Anatomy, anatomy) && z.Side == side);

    private sealed record Sheet(IReadOnlyList<RawView> Views);

    private sealed record RawView(
        BodyView Name,
        int Width,
        int Height,
        Side DrawnSide,
        bool Profile,
        BodyView? MirrorOf,
        IReadOnlyList<RawZone> Zones,
        IReadOnlyList<RawLine> Lines
    );

    // Half runs from the middle line back to it; path is a whole outline.
    private sealed record RawZone(string Anatomy, IReadOnlyList<double> At, string? Half, string? Path);

    // Pair is drawn twice, once for each side.
    private sealed record RawLine(string Kind, string? Half, string? Pair, string? Path);
}
