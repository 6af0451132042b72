using System.Text.Json;
using System.Text.RegularExpressions;

namespace Stipple.Tests;

/// <summary>Validates JSON by the part of JSON Schema 2020-12 that the course's schema uses; any other keyword is an error.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement root = JsonDocument.Parse(schema).RootElement;

    public bool Accepts(ReadOnlyMemory<byte> document)
    {
        try
        {
            using var parsed = JsonDocument.Parse(document, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Valid(parsed.RootElement, root);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return false;
        }
    }

    private bool Valid(JsonElement value, JsonElement schema) =>
        schema
            .EnumerateObject()
            .All(keyword =>
                keyword.Name switch
                {
                    "$schema" or "$id" or "$defs" or "title" or "description" or "format" => true,
                    "$ref" => Valid(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..])),
                    "type" => HasType(value, keyword.Value.GetString()!),
                    "const" => JsonElement.DeepEquals(value, keyword.Value),
                    "enum" => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)),
                    "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
                    "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
                    "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > keyword.Value.GetDouble(),
                    "minLength" => value.ValueKind != JsonValueKind.String
                        || value.GetString()!.EnumerateRunes().Count() >= keyword.Value.GetInt32(),
                    "maxLength" => value.ValueKind != JsonValueKind.String
                        || value.GetString()!.EnumerateRunes().Count() <= keyword.Value.GetInt32(),
                    "pattern" => value.ValueKind != JsonValueKind.String
                        || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
                    "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Valid(item, keyword.Value)),
                    "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
                    "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(),
                    "uniqueItems" => value.ValueKind != JsonValueKind.Array
                        || value.EnumerateArray().Select(item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count()
                            == value.GetArrayLength(),
                    "properties" => value.ValueKind != JsonValueKind.Object
                        || keyword
                            .Value.EnumerateObject()
                            .All(one => !value.TryGetProperty(one.Name, out var member) || Valid(member, one.Value)),
                    "required" => value.ValueKind != JsonValueKind.Object
                        || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                    "additionalProperties" => value.ValueKind != JsonValueKind.Object
                        || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _)),
                    "oneOf" => keyword.Value.EnumerateArray().Count(one => Valid(value, one)) == 1,
                    "anyOf" => keyword.Value.EnumerateArray().Any(one => Valid(value, one)),
                    _ => throw new NotSupportedException(
                        $"The schema uses the keyword {keyword.Name}, which this validator does not know."
                    ),
                }
            );

    private static bool HasType(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
            _ => throw new NotSupportedException($"The schema uses the type {type}."),
        };
}
