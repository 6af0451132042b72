using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>One of the names of an enumeration, in kebab case unless told otherwise.</summary>
internal sealed class EnumShape<T> : Shape<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values;
    private readonly Dictionary<T, string> names;

    public EnumShape(Func<string, string>? naming = null)
    {
        naming ??= JsonNamingPolicy.KebabCaseLower.ConvertName;
        names = Enum.GetValues<T>().ToDictionary(value => value, value => naming(value.ToString()));
        values = names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    public override void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteStringValue(
            names.TryGetValue(value, out var name)
                ? name
                : throw new ArgumentException($"{typeof(T).Name} has no member {value}.", nameof(value))
        );

    protected override bool TryReadCore(Node node, ReadScope scope, out T value)
    {
        value = default;
        if (!Expect(node, JsonValueKind.String, scope, $"one of {string.Join(", ", values.Keys)}"))
            return false;
        if (values.TryGetValue(node.Text!, out value))
            return true;
        scope.Log.Add(FaultCodes.UnknownName, node, node.Found, scope.Log.Full ? "" : Nearest.Among(node.Text!, values.Keys));
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new() { ["enum"] = new JsonArray([.. values.Keys.Select(name => (JsonNode)name)]) };
}
