using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Stipple.Web.Forms;

/// <summary>
/// What was sent, field by field, whether by a form or as JSON: <c>areas[0].needleLength</c> to one or more texts. Kept as it
/// was typed, so that a page can show it again.
/// </summary>
public sealed class Values
{
    // A record of a whole face has about 400 fields; beyond this it is not one of ours.
    private const int Most = 4000;
    private readonly Dictionary<string, List<string>> byField = new(StringComparer.Ordinal);

    /// <summary>Fields that were sent.</summary>
    public IReadOnlyCollection<string> Fields => byField.Keys;

    /// <summary>Adds a text to a field.</summary>
    public Values Add(string field, string? text)
    {
        if (text is null || byField.Count >= Most)
            return this;
        if (!byField.TryGetValue(field, out var texts))
            byField[field] = texts = [];
        texts.Add(text);
        return this;
    }

    /// <summary>Replaces a field.</summary>
    public Values Put(string field, string? text)
    {
        byField.Remove(field);
        return Add(field, text);
    }

    /// <summary>The one text of a field, empty when it was not sent.</summary>
    public string this[string field] => byField.TryGetValue(field, out var texts) ? texts[^1] : "";

    /// <summary>All texts of a field.</summary>
    public IReadOnlyList<string> All(string field) => byField.TryGetValue(field, out var texts) ? texts : [];

    /// <summary>Whether a field or anything below it was sent.</summary>
    public bool Has(string field) =>
        byField.ContainsKey(field)
        || byField.Keys.Any(k => k.StartsWith(field, StringComparison.Ordinal) && k.Length > field.Length && k[field.Length] is '.' or '[');

    /// <summary>What a form sent, without the framework's own fields.</summary>
    public static Values Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var values = new Values();
        foreach (var (field, texts) in form)
        {
            if (field.StartsWith("__", StringComparison.Ordinal))
                continue;
            foreach (var text in texts)
                values.Add(field, text);
        }
        return values;
    }

    /// <summary>What JSON sent; a list of plain values becomes several texts of one field.</summary>
    public static Values Of(JsonNode? json)
    {
        var values = new Values();
        values.Flatten("", json);
        return values;
    }

    private void Flatten(string path, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields)
                    Flatten(path.Length == 0 ? name : $"{path}.{name}", value);
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    Flatten(items[i] is JsonValue ? path : $"{path}[{i}]", items[i]);
                break;
            case JsonValue value:
                Add(path, value.ToString());
                break;
        }
    }
}
