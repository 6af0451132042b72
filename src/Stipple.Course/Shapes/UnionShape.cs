using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>One of several objects, told apart by a property.</summary>
internal sealed class UnionShape<T>(string discriminator) : Shape<T>
    where T : class
{
    private readonly List<Case> cases = [];
    private readonly Dictionary<string, Case> byKind = new(StringComparer.Ordinal);

    /// <summary>Adds a case; its shape must hold the discriminator as a constant.</summary>
    public void Add<TCase>(string kind, ObjectShape<TCase> shape)
        where TCase : class, T
    {
        var added = new Case<TCase>(shape);
        cases.Add(added);
        byKind.Add(kind, added);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if (!cases.Exists(one => one.TryWrite(writer, value)))
            throw new ArgumentException($"{value.GetType().Name} is not described.", nameof(value));
    }

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!Expect(node, JsonValueKind.Object, scope, "an object"))
            return false;
        if (node.Find(discriminator) is not { } kind)
        {
            scope.Log.Add(
                FaultCodes.MissingProperty,
                node,
                Node.Quote(discriminator),
                $"it is required, one of {string.Join(", ", byKind.Keys)}"
            );
            return false;
        }
        if (!Expect(kind, JsonValueKind.String, scope, $"one of {string.Join(", ", byKind.Keys)}"))
            return false;
        if (byKind.TryGetValue(kind.Text!, out var found))
            return found.TryRead(node, scope, out value);
        scope.Log.Add(FaultCodes.UnknownName, kind, kind.Found, scope.Log.Full ? "" : Nearest.Among(kind.Text!, byKind.Keys));
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new() { ["oneOf"] = new JsonArray([.. cases.Select(one => one.Schema(scope))]) };

    private abstract class Case
    {
        public abstract bool TryRead(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value);

        public abstract bool TryWrite(Utf8JsonWriter writer, T value);

        public abstract JsonObject Schema(SchemaScope scope);
    }

    private sealed class Case<TCase>(ObjectShape<TCase> shape) : Case
        where TCase : class, T
    {
        public override bool TryRead(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value)
        {
            var sound = shape.TryRead(node, scope, out var read);
            value = read;
            return sound;
        }

        public override bool TryWrite(Utf8JsonWriter writer, T value)
        {
            if (value is not TCase own)
                return false;
            shape.Write(writer, own);
            return true;
        }

        public override JsonObject Schema(SchemaScope scope) => shape.Schema(scope);
    }
}
