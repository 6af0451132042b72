using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>An object: its fields in order, the rules that tie them together, and how it is built once it is without fault.</summary>
internal sealed class ObjectShape<T>(string description) : Shape<T>
{
    private readonly List<Field<T>> fields = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(string First, string Second)> alternatives = [];
    private readonly List<Action<Node, ReadScope>> rules = [];

    /// <summary>Makes the value from a node whose fields were all read without fault.</summary>
    public Func<Node, T> Build { get; set; } = _ => throw new InvalidOperationException("Not yet described.");

    /// <summary>A marker that is always the same.</summary>
    public void Constant(string name, object constant) => Add(new ConstantField<T>(name, JsonSerializer.SerializeToElement(constant)));

    /// <summary>A property that must be there.</summary>
    public Field<T, V> Required<V>(string name, Shape<V> shape, Func<T, V> get, string about) =>
        Add(
            new Field<T, V>(
                name,
                required: true,
                shape,
                (T owner, [MaybeNullWhen(false)] out V value) => (value = get(owner)) is not null,
                about
            )
        );

    /// <summary>A property that may be absent, which is null.</summary>
    public Field<T, V> Optional<V>(string name, Shape<V> shape, Func<T, V?> get, string about)
        where V : class =>
        Add(
            new Field<T, V>(
                name,
                required: false,
                shape,
                (T owner, [MaybeNullWhen(false)] out V value) => (value = get(owner)) is not null,
                about
            )
        );

    /// <inheritdoc cref="Optional{V}(string, Shape{V}, Func{T, V}, string)"/>
    public Field<T, V> Optional<V>(string name, Shape<V> shape, Func<T, V?> get, string about)
        where V : struct =>
        Add(
            new Field<T, V>(
                name,
                required: false,
                shape,
                (T owner, out V value) =>
                {
                    var got = get(owner);
                    value = got.GetValueOrDefault();
                    return got.HasValue;
                },
                about
            )
        );

    /// <summary>A property that may be absent, which is a default.</summary>
    public Field<T, V> Defaulted<V>(string name, Shape<V> shape, Func<T, V> get, V absent, string about) =>
        Add(
            new Field<T, V>(
                name,
                required: false,
                shape,
                (T owner, [MaybeNullWhen(false)] out V value) => !EqualityComparer<V>.Default.Equals(value = get(owner), absent),
                about
            )
        );

    /// <summary>Exactly one of two optional properties must be there.</summary>
    public void ExactlyOne<V, W>(Field<T, V> first, Field<T, W> second) => alternatives.Add((first.Name, second.Name));

    /// <summary>A rule over the object. It also sees faulty objects, and takes from them what could be read.</summary>
    public void Rule(Action<Node, ReadScope> rule) => rules.Add(rule);

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
            field.Write(writer, value);
        writer.WriteEndObject();
    }

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Expect(node, JsonValueKind.Object, scope, "an object"))
            return false;
        var before = scope.Log.Count;
        ReadFields(node, scope);
        foreach (var rule in rules)
            rule(node, scope);
        if (scope.Log.Count > before)
            return false;
        value = Build(node);
        return true;
    }

    protected override JsonObject Describe(SchemaScope scope)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            properties.Add(field.Name, field.Schema(scope));
        var schema = new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. fields.Where(f => f.Required).Select(f => (JsonNode)f.Name)]),
            ["additionalProperties"] = false,
        };
        foreach (var (first, second) in alternatives)
            schema["oneOf"] = new JsonArray(RequiredOnly(first), RequiredOnly(second));
        return schema;
    }

    private static JsonObject RequiredOnly(string name) => new() { ["required"] = new JsonArray(name) };

    private F Add<F>(F field)
        where F : Field<T>
    {
        places.Add(field.Name, fields.Count);
        fields.Add(field);
        return field;
    }

    private void ReadFields(Node node, ReadScope scope)
    {
        var seen = new bool[fields.Count];
        foreach (var member in node.Children)
        {
            if (!places.TryGetValue(member.Name!, out var place))
            {
                scope.Log.AddAtName(
                    FaultCodes.UnknownProperty,
                    member,
                    member.Found,
                    scope.Log.Full ? "" : Nearest.Among(member.Name!, places.Keys)
                );
            }
            else if (seen[place])
            {
                scope.Log.AddAtName(FaultCodes.DuplicateProperty, member, "more than once", "once");
            }
            else
            {
                seen[place] = true;
                fields[place].Read(member, scope);
            }
        }
        for (var place = 0; place < seen.Length; place++)
        {
            if (fields[place].Required && !seen[place])
                scope.Log.Add(FaultCodes.MissingProperty, node, Node.Quote(fields[place].Name), "it is required");
        }
        foreach (var (first, second) in alternatives)
        {
            if (seen[places[first]] == seen[places[second]])
                scope.Log.Add(FaultCodes.WhatWasScored, node, seen[places[first]] ? "both" : "neither", $"either {first} or {second}");
        }
    }
}
