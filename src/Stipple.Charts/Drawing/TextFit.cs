using System.Text;

namespace Stipple.Charts.Drawing;

/// <summary>Estimates how wide text is and fits it. Widths are on the generous side of common sans-serif faces, as the reader's font is unknown.</summary>
internal static class TextFit
{
    public static double Width(string text, double size, bool bold = false)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems * size * (bold ? 1.12 : 1.0);
    }

    /// <summary>Cuts text with an ellipsis so that it fits.</summary>
    public static string Cut(string text, double size, double room, bool bold = false)
    {
        text = Plain(text);
        if (Width(text, size, bold) <= room)
            return text;
        var kept = new StringBuilder();
        var left = room - Width("…", size, bold);
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Width(rune.ToString(), size, bold);
            if (left < 0)
                break;
            kept.Append(rune);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>Breaks text at spaces into at most so many lines; the last is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double room, int mostLines, bool bold = false)
    {
        var lines = new List<string>();
        var rest = Plain(text);
        while (lines.Count < mostLines - 1 && Width(rest, size, bold) > room)
        {
            var at = BreakAt(rest, size, room, bold);
            if (at <= 0)
                break;
            lines.Add(rest[..at]);
            rest = rest[(at + 1)..];
        }

        lines.Add(Cut(rest, size, room, bold));
        return lines;
    }

    /// <summary>Text without line breaks and without characters that XML 1.0 forbids.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var v = rune.Value;
            if (v is '\t' or '\n' or '\r')
                plain.Append(' ');
            else if (v < 0x20 || v is 0xFFFE or 0xFFFF || (v is >= 0x7F and < 0xA0))
                plain.Append('\uFFFD');
            else
                plain.Append(rune);
        }

        return plain.ToString();
    }

    private static int BreakAt(string text, double size, double room, bool bold)
    {
        var best = -1;
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (Width(text[..at], size, bold) > room)
                break;
            best = at;
        }

        return best;
    }

    /// <summary>Widths of DejaVu Sans, the widest of the faces a page is likely to fall back to.</summary>
    private static double Ems(Rune rune) =>
        rune.Value switch
        {
            'i' or 'l' or 'j' or '.' or ',' or '\'' or '|' or ':' or ';' or '!' or 'I' or ' ' => 0.33,
            't' or 'f' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' => 0.41,
            'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.96,
            >= '0' and <= '9' => 0.64,
            >= 'A' and <= 'Z' => 0.72,
            < 0x250 => 0.61,
            < 0x2000 => 0.75,
            0x2212 or 0x2013 => 0.84,
            _ => 1.0,
        };
}
