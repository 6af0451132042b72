using System.Text.Encodings.Web;
using System.Text.Json;
using Stipple.Shapes;

namespace Stipple;

/// <summary>The JSON Schema (draft 2020-12) of a course document, made from the description that reads and writes it.</summary>
public static class CourseSchema
{
    private static readonly Lazy<string> Stipples = new(() => For(EvidenceCatalogue.Instance));

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema, with the zones, scales and devices of Stipple's own catalogue listed.</summary>
    public static string Json => Stipples.Value;

    /// <summary>The schema, with the zones, scales and devices of a catalogue listed.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The schema as text.</returns>
    public static string For(ICatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var scope = new SchemaScope(catalogue);
        var schema = CourseShape.Root.Schema(scope);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", $"urn:stipple:course:{CourseShape.Version}");
        schema.Insert(2, "title", "Stipple course");
        schema["$defs"] = scope.Definitions;
        return schema.ToJsonString(Options) + "\n";
    }
}
