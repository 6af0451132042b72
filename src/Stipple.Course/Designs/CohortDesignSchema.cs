using System.Text.Encodings.Web;
using System.Text.Json;
using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>The JSON Schema (draft 2020-12) of a design, made from the description that reads and writes it.</summary>
public static class CohortDesignSchema
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<string> Made = new(Make);

    /// <summary>The schema, with Stipple's own zones, scales and devices listed.</summary>
    public static string Json => Made.Value;

    private static string Make()
    {
        var scope = new SchemaScope(EvidenceCatalogue.Instance);
        var schema = CohortDesignShape.Root.Schema(scope);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", $"urn:stipple:cohort:{CohortDesignShape.Version}");
        schema.Insert(2, "title", "Stipple cohort design");
        schema["$defs"] = scope.Definitions;
        return schema.ToJsonString(Options) + "\n";
    }
}
