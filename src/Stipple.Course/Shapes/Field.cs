using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A property of an object.</summary>
/// <typeparam name="TOwner">What the object stands for.</typeparam>
internal abstract class Field<TOwner>(string name, bool required)
{
    public string Name { get; } = name;

    public bool Required { get; } = required;

    public abstract void Read(Node node, ReadScope scope);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public abstract JsonObject Schema(SchemaScope scope);
}

/// <summary>A property of an object, and what it stands for.</summary>
/// <typeparam name="TOwner">What the object stands for.</typeparam>
/// <typeparam name="T">What the property stands for.</typeparam>
internal sealed class Field<TOwner, T>(string name, bool required, Shape<T> shape, Field<TOwner, T>.Getter get, string description)
    : Field<TOwner>(name, required)
{
    /// <summary>Takes the property from its owner; false when it says nothing and is left out.</summary>
    public delegate bool Getter(TOwner owner, [MaybeNullWhen(false)] out T value);

    /// <summary>The property as it was read from an object found without fault.</summary>
    public T Of(Node owner) => owner.TryGet<T>(Name, out var value) ? value : throw new InvalidOperationException($"{Name} was not read.");

    /// <summary>The property as it was read, or something else when it is absent.</summary>
    [return: NotNullIfNotNull(nameof(absent))]
    public T? Or(Node owner, T? absent) => owner.TryGet<T>(Name, out var value) ? value : absent;

    public override void Read(Node node, ReadScope scope) => shape.TryRead(node, scope, out _);

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (!get(owner, out var value))
            return;
        writer.WritePropertyName(Name);
        shape.Write(writer, value);
    }

    public override JsonObject Schema(SchemaScope scope)
    {
        var schema = shape.Schema(scope);
        schema.Remove("description"); // what the field says is nearer than what its object says
        schema.Insert(0, "description", description);
        return schema;
    }
}
