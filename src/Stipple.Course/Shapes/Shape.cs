using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>
/// The form of a JSON value that stands for a <typeparamref name="T"/>. The one description drives reading, writing and the
/// schema, so that they cannot differ.
/// </summary>
/// <typeparam name="T">What the value stands for.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>Name among the schema's definitions; null to be described in place.</summary>
    public string? Name { get; init; }

    /// <summary>Reads the value, or logs why it cannot be; leaves it on the node for rules that look further.</summary>
    public bool TryRead(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value)
    {
        if (!TryReadCore(node, scope, out value))
            return false;
        node.Value = value;
        return true;
    }

    public abstract void Write(Utf8JsonWriter writer, T value);

    public JsonObject Schema(SchemaScope scope) => Name is null ? Describe(scope) : scope.Refer(Name, Describe);

    protected abstract bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value);

    protected abstract JsonObject Describe(SchemaScope scope);

    protected static bool Expect(Node node, JsonValueKind kind, ReadScope scope, string allowed)
    {
        if (node.Kind == kind)
            return true;
        scope.Log.Add(FaultCodes.WrongType, node, node.Found, allowed);
        return false;
    }
}
