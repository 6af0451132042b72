using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>The id of something in the catalogue.</summary>
internal sealed class CatalogueShape(
    string what,
    FaultCode unknown,
    Func<ReadScope, HashSet<string>> known,
    Func<ICatalogue, IReadOnlyCollection<string>> ids
) : Shape<string>
{
    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out string value)
    {
        value = node.Text;
        if (!Expect(node, JsonValueKind.String, scope, $"the id of {what}"))
            return false;
        if (value is not null && known(scope).Contains(value))
            return true;
        scope.Log.Add(unknown, node, node.Found, scope.Log.Full ? "" : Nearest.Among(value!, ids(scope.Catalogue)));
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new() { ["enum"] = new JsonArray([.. ids(scope.Catalogue).Select(id => (JsonNode)id)]) };
}
