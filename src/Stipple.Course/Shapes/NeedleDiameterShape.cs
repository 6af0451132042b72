using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A needle diameter: millimetres, or a gauge such as <c>32G</c>. Written in millimetres.</summary>
internal sealed class NeedleDiameterShape : Shape<NeedleDiameter>
{
    private static readonly string[] Gauges =
    [
        .. Enumerable
            .Range(NeedleDiameter.ThickestGauge, NeedleDiameter.ThinnestGauge - NeedleDiameter.ThickestGauge + 1)
            .Select(gauge => $"{gauge}G"),
    ];

    private static readonly NumberShape Millimetres = new(NeedleDiameter.Minimum, NeedleDiameter.Maximum, "mm");

    public override void Write(Utf8JsonWriter writer, NeedleDiameter value) => Millimetres.Write(writer, value.Millimetres);

    protected override bool TryReadCore(Node node, ReadScope scope, out NeedleDiameter value)
    {
        value = default;
        if (node.Kind == JsonValueKind.String)
        {
            var gauge = Array.IndexOf(Gauges, node.Text);
            if (gauge >= 0)
                value = NeedleDiameter.FromGauge(NeedleDiameter.ThickestGauge + gauge);
            else
                scope.Log.Add(FaultCodes.UnknownName, node, node.Found, Nearest.Among(node.Text!, Gauges) + ", or a number of millimetres");
            return gauge >= 0;
        }
        if (!Millimetres.TryRead(node, scope, out var millimetres))
            return false;
        value = NeedleDiameter.FromMillimetres(millimetres);
        return true;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                Millimetres.Schema(scope),
                new JsonObject { ["enum"] = new JsonArray([.. Gauges.Select(gauge => (JsonNode)gauge)]) }
            ),
        };
}
