using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A list of so many items, each once if told so.</summary>
internal sealed class ListShape<T>(Shape<T> item, int fewest, int most, bool unique = false) : Shape<ValueList<T>>
{
    private string Allowed => $"{fewest} to {most} items";

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value)
            item.Write(writer, one);
        writer.WriteEndArray();
    }

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (!Expect(node, JsonValueKind.Array, scope, $"a list of {Allowed}"))
            return false;
        var before = scope.Log.Count;
        if (node.Children.Count < fewest || node.Children.Count > most)
            scope.Log.Add(FaultCodes.WrongCount, node, $"{node.Children.Count} items", Allowed);
        // What is beyond the limit is refused already; not reading it keeps nonsense cheap.
        var items = new T[Math.Min(node.Children.Count, most)];
        var seen = unique ? new HashSet<T>() : null;
        for (var i = 0; i < items.Length; i++)
        {
            if (item.TryRead(node.Children[i], scope, out var read))
            {
                items[i] = read;
                if (seen?.Add(read) == false)
                    scope.Log.Add(FaultCodes.RepeatedItem, node.Children[i], node.Children[i].Found, "each item may stand once");
            }
        }
        if (scope.Log.Count > before)
            return false;
        value = new ValueList<T>(items);
        return true;
    }

    protected override JsonObject Describe(SchemaScope scope)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(scope) };
        if (fewest > 0)
            schema["minItems"] = fewest;
        schema["maxItems"] = most;
        if (unique)
            schema["uniqueItems"] = true;
        return schema;
    }
}
