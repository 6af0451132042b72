using System.Text;
using Stipple.Evidence;

namespace Stipple.Cli.Science;

/// <summary>Pieces of Markdown that the science documents are made of.</summary>
internal static class Markdown
{
    public static string Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        Row(text, heads);
        text.Append('|').Insert(text.Length, "---|", heads.Count).Append('\n');
        foreach (var row in rows)
            Row(text, row);
        return text.ToString();
    }

    /// <summary>A source as a link to where it can be read, by its id; plain where no address is known.</summary>
    public static string Source(string id)
    {
        var source = Catalogue.Sources[id];
        var address = source.Doi is { } doi ? $"https://doi.org/{doi}" : source.Url;
        return address is null ? id : $"[{id}](<{address}>)";
    }

    public static string Sources(IEnumerable<string> ids) => string.Join(", ", ids.Select(Source));

    /// <summary>Three significant digits, without an exponent where that reads well.</summary>
    public static string Number(double value)
    {
        if (value == 0)
            return "0";
        var magnitude = Math.Abs(value);
        return magnitude is >= 1e-3 and < 1e6
            ? Math.Round(value, Math.Clamp(2 - (int)Math.Floor(Math.Log10(magnitude)), 0, 6)).ToString("0.######")
            : value.ToString("0.##e0");
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")).Append(" |");
        text.Append('\n');
    }
}
