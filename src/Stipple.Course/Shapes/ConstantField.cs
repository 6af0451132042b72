using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A property that is always the same: a marker.</summary>
internal sealed class ConstantField<TOwner>(string name, JsonElement constant) : Field<TOwner>(name, required: true)
{
    public override void Read(Node node, ReadScope scope)
    {
        var same =
            constant.ValueKind == JsonValueKind.Number
                ? node.Kind == JsonValueKind.Number && node.Number == constant.GetDouble()
                : node.Kind == JsonValueKind.String && constant.ValueEquals(node.Text);
        if (!same)
            scope.Log.Add(FaultCodes.WrongFormat, node, node.Found, constant.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        writer.WritePropertyName(Name);
        constant.WriteTo(writer);
    }

    public override JsonObject Schema(SchemaScope scope) => new() { ["const"] = JsonSerializer.SerializeToNode(constant) };
}
