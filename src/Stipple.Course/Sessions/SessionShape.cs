using Stipple.Shapes;

namespace Stipple;

/// <summary>A session in JSON.</summary>
internal static class SessionShape
{
    // Before Shape, whose description uses it: statics are made in the order written.
    public static Shape<Area> Area { get; } = DescribeArea();

    public static Shape<Session> Shape { get; } = Describe();

    private static ObjectShape<Session> Describe()
    {
        var shape = new ObjectShape<Session>("One visit in which skin is needled.") { Name = "session" };
        var at = shape.Required("at", Common.Time, s => s.At, "When, in local time.");
        var status = shape.Required("status", new EnumShape<SessionStatus>(), s => s.Status, "Whether it has taken place.");
        var anaesthetic = shape.Optional(
            "anaesthetic",
            DescribeAnaesthetic(),
            s => s.Anaesthetic,
            "How the skin was numbed; absent when not known."
        );
        var areas = shape.Required("areas", new ListShape<Area>(Area, 1, CourseLimits.Areas), s => s.Areas, "What was needled, and how.");
        var note = shape.Optional("note", Common.Note, s => s.Note, "Anything worth keeping.");
        shape.Rule(ZonesOnce);
        shape.Build = node => new Session
        {
            At = at.Of(node),
            Status = status.Of(node),
            Anaesthetic = anaesthetic.Or(node, null),
            Areas = areas.Of(node),
            Note = note.Or(node, null),
        };
        return shape;
    }

    private static ObjectShape<Anaesthetic> DescribeAnaesthetic()
    {
        var shape = new ObjectShape<Anaesthetic>("How the skin was numbed.");
        var kind = shape.Required("kind", new EnumShape<AnaestheticKind>(), a => a.Kind, "What numbed it.");
        var minutes = shape.Optional("minutes", new NumberShape(0, 240, "minutes"), a => a.Minutes, "Minutes on the skin before needling.");
        shape.Build = node => new Anaesthetic(kind.Of(node), minutes.OrNull(node));
        return shape;
    }

    private static ObjectShape<Device> DescribeDevice()
    {
        var shape = new ObjectShape<Device>("The needling device.");
        var kind = shape.Required("kind", new EnumShape<DeviceKind>(), d => d.Kind, "How its needles are driven.");
        var model = shape.Optional("model", Common.DeviceModel, d => d.Model, "Id of the model; absent when not known.");
        shape.Rule(
            (node, scope) =>
            {
                if (
                    kind.OrNull(node) is { } stated
                    && model.Or(node, null) is { } id
                    && scope.Catalogue.FindDevice(id) is { } actual
                    && stated != actual
                )
                    scope.Log.Add(
                        FaultCodes.DeviceKindDiffers,
                        node.Find("kind")!,
                        node.Find("kind")!.Found,
                        $"a {actual.ToString().ToLowerInvariant()}"
                    );
            }
        );
        shape.Build = node => new Device(kind.Of(node), model.Or(node, null));
        return shape;
    }

    private static ObjectShape<Area> DescribeArea()
    {
        var length = new MappedShape<double, NeedleLength>(
            new NumberShape(NeedleLength.Minimum, NeedleLength.Maximum, "mm"),
            NeedleLength.FromMillimetres,
            value => value.Millimetres
        );
        var hertz = new MappedShape<double, PunctureRate>(
            new NumberShape(PunctureRate.Minimum, PunctureRate.Maximum, "Hz"),
            PunctureRate.FromHertz,
            value => value.Hertz
        );

        var shape = new ObjectShape<Area>("Zones needled in the same way.") { Name = "area" };
        var zones = shape.Required("zones", Common.Zones, a => a.Zones, "The zones; a zone stands in one area of a session only.");
        var device = shape.Required("device", DescribeDevice(), a => a.Device, "The device.");
        var needleLength = shape.Required(
            "needleLength",
            length,
            a => a.NeedleLength,
            "Needle length set on the device, in millimetres; 0 is a sham."
        );
        var diameter = shape.Optional(
            "needleDiameter",
            new NeedleDiameterShape(),
            a => a.NeedleDiameter,
            "Needle diameter, in millimetres, or as a gauge such as \"32G\"."
        );
        var needles = shape.Optional(
            "needles",
            new WholeShape(1, 2000),
            a => a.Needles,
            "Needles in the cartridge, on the drum or on the plate."
        );
        var rate = shape.Optional("rate", hertz, a => a.Rate, "Strokes of a pen per second, in hertz.");
        var passes = shape.Optional("passes", new NumberShape(0, 50, "passes"), a => a.Passes, "Passes over the skin.");
        var endPoint = shape.Optional("endPoint", new EnumShape<EndPoint>(), a => a.EndPoint, "The sign at which needling stopped.");
        var adjuncts = shape.Defaulted("adjuncts", Common.Several<Adjunct>(), a => a.Adjuncts, [], "What was put on the needled skin.");
        shape.Rule(
            (node, scope) =>
            {
                if (
                    node.Find("rate") is { } place
                    && node.Find("device")?.TryGet<DeviceKind>("kind", out var kind) == true
                    && kind != DeviceKind.Pen
                )
                    scope.Log.Add(FaultCodes.RateWithoutPen, place, place.Found, "leave the rate out");
            }
        );
        shape.Build = node => new Area
        {
            Zones = zones.Of(node),
            Device = device.Of(node),
            NeedleLength = needleLength.Of(node),
            NeedleDiameter = diameter.OrNull(node),
            Needles = needles.OrNull(node),
            Rate = rate.OrNull(node),
            Passes = passes.OrNull(node),
            EndPoint = endPoint.OrNull(node),
            Adjuncts = adjuncts.Or(node, []),
        };
        return shape;
    }

    private static void ZonesOnce(Node session, ReadScope scope)
    {
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in session.Items("areas"))
        {
            // A zone repeated within one area is a fault of that list, not of the session.
            var zones = area.Items("zones").Where(zone => zone.Value is string).ToList();
            foreach (var zone in zones.Where(zone => earlier.Contains((string)zone.Value!)))
                scope.Log.Add(FaultCodes.ZoneTwice, zone, zone.Found, "each zone may stand in one area of a session");
            earlier.UnionWith(zones.Select(zone => (string)zone.Value!));
        }
    }
}
