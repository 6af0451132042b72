using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A whole number within a range.</summary>
internal sealed class WholeShape(int minimum, int maximum) : Shape<int>
{
    private string Allowed => $"a whole number, {minimum} to {maximum}";

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    protected override bool TryReadCore(Node node, ReadScope scope, out int value)
    {
        value = 0;
        if (!Expect(node, JsonValueKind.Number, scope, Allowed))
            return false;
        if (!(node.Number >= minimum && node.Number <= maximum))
        {
            scope.Log.Add(FaultCodes.OutOfRange, node, node.Found, Allowed);
            return false;
        }
        value = (int)node.Number;
        if (value == node.Number)
            return true;
        scope.Log.Add(FaultCodes.NotWhole, node, node.Found, Allowed);
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = minimum,
            ["maximum"] = maximum,
        };
}
