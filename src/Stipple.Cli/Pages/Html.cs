using System.Text;

namespace Stipple.Cli.Pages;

/// <summary>Writes HTML that is also well-formed XML; everything but a finished picture is escaped.</summary>
internal sealed class Html(TextWriter writer)
{
    /// <summary>Opens an element, writes what it holds and closes it.</summary>
    public void Element(string name, Action content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        content();
        writer.Write($"</{name}>\n");
    }

    /// <summary>An element that holds text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        writer.Write($"</{name}>\n");
    }

    /// <summary>An element that holds nothing.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        writer.Write("/>\n");
    }

    /// <summary>Text.</summary>
    public void Text(string text) => writer.Write(Escape(text));

    /// <summary>A finished piece: a picture, or the style sheet.</summary>
    public void Finished(string piece) => writer.Write(piece);

    private void Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        writer.Write('>');
    }

    private void Start(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Write($"<{name}");
        foreach (var (attribute, value) in attributes)
            writer.Write($" {attribute}=\"{Escape(value)}\"");
    }

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate becomes U+FFFD
        {
            _ = rune.Value switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                '"' => safe.Append("&quot;"),
                < ' ' and not ('\n' or '\t') or 0x7F or 0xFFFE or 0xFFFF => safe.Append(' '),
                _ => safe.Append(rune),
            };
        }

        return safe.ToString();
    }
}
