using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>Gathers the named definitions of a schema while it is made.</summary>
internal sealed class SchemaScope(ICatalogue catalogue)
{
    /// <summary>The catalogue whose ids are listed.</summary>
    public ICatalogue Catalogue { get; } = catalogue;

    public JsonObject Definitions { get; } = [];

    /// <summary>A reference to a definition, made on first use.</summary>
    public JsonObject Refer(string name, Func<SchemaScope, JsonObject> describe)
    {
        if (!Definitions.ContainsKey(name))
        {
            Definitions.Add(name, null); // keeps its place before what it refers to
            Definitions[name] = describe(this);
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
