using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Stipple.Web.Wording;

/// <summary>
/// The words of the pages, from one resource file in each folder: <c>texts.en.json</c>, key to text. A key that is missing
/// fails at once: a page never shows a key.
/// </summary>
public sealed class Texts
{
    private readonly Dictionary<string, string> all;

    private Texts(Dictionary<string, string> all) => this.all = all;

    /// <summary>English.</summary>
    public static Texts English { get; } = Load("en");

    /// <summary>Every key.</summary>
    public IReadOnlyCollection<string> Keys => all.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key] =>
        all.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"There is no text '{key}'.");

    /// <summary>Whether there is a text.</summary>
    public bool Has(string key) => all.ContainsKey(key);

    /// <summary>The text of a key with <c>{0}</c>, <c>{1}</c> filled in.</summary>
    public string Of(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    private static Texts Load(string language)
    {
        var loaded = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith($"texts.{language}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!loaded.TryAdd(key, text))
                    throw new InvalidDataException($"The text '{key}' stands in two files, one of them {name}.");
            }
        }
        return new Texts(loaded);
    }
}
