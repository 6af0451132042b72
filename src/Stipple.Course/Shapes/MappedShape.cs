using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>A value written as another one, such as a length as a number of millimetres.</summary>
internal sealed class MappedShape<TWritten, T>(Shape<TWritten> written, Func<TWritten, T> read, Func<T, TWritten> write) : Shape<T>
{
    public override void Write(Utf8JsonWriter writer, T value) => written.Write(writer, write(value));

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out T value)
    {
        var sound = written.TryRead(node, scope, out var inner);
        value = sound ? read(inner!) : default;
        return sound;
    }

    protected override JsonObject Describe(SchemaScope scope) => written.Schema(scope);
}
