using System.Text.Json;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>The sentences of the report, from one resource file, so that a translation is a file.</summary>
internal static class Texts
{
    private static readonly Dictionary<string, string> All = Load();

    /// <summary>Every key of the file.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    /// <summary>A text with its places filled in.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public static string Of(string key, params ReadOnlySpan<object> parts) =>
        parts.IsEmpty ? All[key] : string.Format(null, All[key], parts);

    /// <summary>A text without places; null where the file has no such key.</summary>
    public static string? Find(string key) => All.GetValueOrDefault(key);

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream("texts.json")!;
        return JsonSerializer.Deserialize(stream, WordingJson.Default.DictionaryStringString)!;
    }
}
