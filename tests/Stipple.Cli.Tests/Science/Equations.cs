using System.Text.RegularExpressions;

namespace Stipple.Cli.Tests.Science;

/// <summary>The tagged equations of docs/science/model.md, and the values they name on the way.</summary>
internal sealed partial class Equations
{
    private const int MatchMilliseconds = 1000;

    private readonly Dictionary<string, string> byTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);

    private Equations(string document)
    {
        foreach (var block in document.Split("```").Where((_, i) => i % 2 == 1))
            Read(block);
    }

    public IReadOnlyCollection<string> Tags => byTag.Keys;

    public bool Has(string tag) => byTag.ContainsKey(tag);

    public static Equations OfModel() => new(Documents.Read("model.md"));

    /// <summary>Whether an equation names a constant, itself or in a value that it is made of.</summary>
    public bool Names(string tag, string constant)
    {
        var open = new Stack<string>([byTag[tag]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var text))
        {
            foreach (Match word in Word().Matches(text))
            {
                if (string.Equals(word.Value, constant, StringComparison.Ordinal))
                    return true;
                if (seen.Add(word.Value) && definitions.TryGetValue(word.Value, out var definition))
                    open.Push(definition);
            }
        }

        return false;
    }

    private void Read(string block)
    {
        var (tag, name) = ("", "");
        foreach (var line in block.Split('\n'))
        {
            if (Tag().Match(line) is { Success: true } start)
                (tag, name) = (start.Value, "");
            else if (!line.StartsWith(' '))
                tag = "";
            if (tag.Length > 0)
                byTag[tag] = byTag.GetValueOrDefault(tag, "") + line + "\n";
            if (Definition().Match(line) is { Success: true } found)
                name = found.Groups["name"].Value;
            if (name.Length > 0)
                definitions[name] = definitions.GetValueOrDefault(name, "") + line + "\n";
        }
    }

    [GeneratedRegex("^[A-Z][0-9]+(?= )", RegexOptions.None, MatchMilliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*", RegexOptions.None, MatchMilliseconds)]
    private static partial Regex Word();

    // A rate of change (name') defines no value.
    [GeneratedRegex("^(?:[A-Z][0-9]+)? *(?<name>[a-z][A-Za-z0-9]*) = ", RegexOptions.None, MatchMilliseconds)]
    private static partial Regex Definition();
}
