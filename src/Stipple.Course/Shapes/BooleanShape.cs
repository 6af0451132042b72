using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    protected override bool TryReadCore(Node node, ReadScope scope, out bool value)
    {
        value = node.Kind == JsonValueKind.True;
        return value || Expect(node, JsonValueKind.False, scope, "true or false");
    }

    protected override JsonObject Describe(SchemaScope scope) => new() { ["type"] = "boolean" };
}
