using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Web.Taking.Tables;

namespace Stipple.Web.Taking.Whole;

/// <summary>Entries of one table in one patient's record.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Meaning">What an entry of it is.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Lines">Its entries, a value for each column.</param>
public sealed record EntryList(string Name, string Meaning, IReadOnlyList<ColumnView> Columns, IReadOnlyList<IReadOnlyList<object?>> Lines)
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As CSV.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder(Csv.Line(Columns.Select(c => c.Name)));
        foreach (var line in Lines)
            text.Append(Csv.Line(line));
        return text.ToString();
    }

    /// <summary>As JSON: a list of objects; what is kept as JSON stands in it as such.</summary>
    public string ToJson() =>
        new JsonArray([
            .. Lines.Select(line => new JsonObject(Columns.Zip(line, (c, v) => KeyValuePair.Create(NameOf(c), Node(c, v))))),
        ]).ToJsonString(Indented);

    /// <summary>A value as it is read; JSON over several lines.</summary>
    public static string Shown(ColumnView column, object? value)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Parsed(column, value)?.ToJsonString(Indented) ?? Csv.Plain(value);
    }

    /// <summary>Whether a value is kept as JSON.</summary>
    public static bool IsJson(ColumnView column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Allowed?.StartsWith("JSON", StringComparison.Ordinal) == true;
    }

    private static string NameOf(ColumnView column) => JsonNamingPolicy.CamelCase.ConvertName(column.Name);

    private static JsonNode? Node(ColumnView column, object? value) =>
        Parsed(column, value)
        ?? value switch
        {
            null => null,
            bool yes => JsonValue.Create(yes),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            _ => JsonValue.Create(Csv.Plain(value)),
        };

    private static JsonNode? Parsed(ColumnView column, object? value)
    {
        if (!IsJson(column) || value is not string text)
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
