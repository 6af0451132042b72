using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A number within a range, in a unit.</summary>
internal sealed class NumberShape(double minimum, double maximum, string unit = "", bool above = false) : Shape<double>
{
    private string Allowed => $"{(above ? $"above {minimum} and at most" : $"{minimum} to")} {maximum} {unit}".TrimEnd();

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    protected override bool TryReadCore(Node node, ReadScope scope, out double value)
    {
        value = node.Number;
        if (!Expect(node, JsonValueKind.Number, scope, $"a number, {Allowed}"))
            return false;
        if (value >= minimum && value <= maximum && !(above && value <= minimum))
            return true;
        scope.Log.Add(FaultCodes.OutOfRange, node, node.Found, Allowed);
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new()
        {
            ["type"] = "number",
            [above ? "exclusiveMinimum" : "minimum"] = minimum,
            ["maximum"] = maximum,
        };
}
