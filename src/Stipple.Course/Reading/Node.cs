using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Stipple;

/// <summary>A JSON value with its place in the document; holds what was made of it once it was read without fault.</summary>
internal sealed class Node(JsonValueKind kind, int offset, Node? parent, string? name, int index)
{
    private const int Shown = 60;

    public JsonValueKind Kind { get; } = kind;

    /// <summary>First byte of the value.</summary>
    public int Offset { get; } = offset;

    /// <summary>First byte of the property's name; that of the value in a list.</summary>
    public int NameOffset { get; init; } = offset;

    /// <summary>Name of the property; null in a list and at the root.</summary>
    public string? Name { get; } = name;

    /// <summary>Text of a string; the digits of a number that no double can hold.</summary>
    public string? Text { get; init; }

    /// <summary>Value of a number; infinite when no double can hold it.</summary>
    public double Number { get; init; }

    /// <summary>Members of an object (repeated ones too) or items of a list, in document order.</summary>
    public List<Node> Children { get; } = kind is JsonValueKind.Object or JsonValueKind.Array ? [] : NoChildren;

    /// <summary>What the value was read as; null until it was read without fault.</summary>
    public object? Value { get; set; }

    private static readonly List<Node> NoChildren = [];

    /// <summary>The member of an object as it was read; false when absent or faulty.</summary>
    public bool TryGet<T>(string member, [MaybeNullWhen(false)] out T value)
    {
        if (Find(member)?.Value is T found)
        {
            value = found;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>The first member of that name; null when absent.</summary>
    public Node? Find(string member)
    {
        if (Kind == JsonValueKind.Object)
        {
            foreach (var child in Children)
            {
                if (string.Equals(child.Name, member, StringComparison.Ordinal))
                    return child;
            }
        }
        return null;
    }

    /// <summary>Items of the list under that name; none when it is absent or no list.</summary>
    public IReadOnlyList<Node> Items(string member) => Find(member) is { Kind: JsonValueKind.Array } list ? list.Children : NoChildren;

    /// <summary>What stands here, in few words.</summary>
    public string Found =>
        Kind switch
        {
            JsonValueKind.String => Quote(Text!),
            JsonValueKind.Number => Text is null ? Number.ToString("R", CultureInfo.InvariantCulture) : Shorten(Text),
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => "null",
        };

    /// <summary>RFC 9535 path.</summary>
    public string Path
    {
        get
        {
            var steps = new Stack<string>();
            for (var node = this; node.parent is not null; node = node.parent)
                steps.Push(node.Step);
            return "$" + string.Concat(steps);
        }
    }

    /// <summary>The value's name in a sentence.</summary>
    public string Label
    {
        get
        {
            if (Name is not null)
                return Quote(Name);
            return parent is null ? "The document" : $"Item {index} of {Quote(parent.Name ?? "the list")}";
        }
    }

    private readonly Node? parent = parent;
    private readonly int index = index;

    private string Step =>
        Name switch
        {
            null => $"[{index}]",
            _ when Name.Length is > 0 and <= Shown
                    && Name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
                    && !char.IsAsciiDigit(Name[0]) => "." + Name,
            _ =>
                $"['{Printable(Shorten(Name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal))}']",
        };

    public static string Quote(string text) => $"\"{Readable(text, Shown)}\"";

    /// <summary>Text of the document, shortened and without control characters, as a message may show it.</summary>
    public static string Readable(string text, int longest) => Printable(Shorten(text, longest));

    private static string Shorten(string text, int longest = Shown) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - (char.IsHighSurrogate(text[longest - 1]) ? 1 : 0)), "…");

    private static string Printable(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var builder = new StringBuilder();
        foreach (var c in text)
            builder.Append(char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString());
        return builder.ToString();
    }
}
