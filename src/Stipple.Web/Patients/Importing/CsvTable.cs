using System.Text;

namespace Stipple.Web.Patients.Importing;

/// <summary>
/// Reads comma-separated values (RFC 4180) as programs really write them: also with semicolons or tabs, with any line end, and
/// with empty lines between.
/// </summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads a table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mostRows">Rows at most; what follows is not read.</param>
    /// <param name="unclosed">Line on which a quotation begins that never ends; null when there is none.</param>
    public static List<CsvRow> Read(string text, int mostRows, out int? unclosed)
    {
        var separator = SeparatorOf(text);
        var rows = new List<CsvRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, begun, quotedAt) = (1, 1, 0);
        var quoted = false;
        void EndRow()
        {
            cells.Add($"{cell}".Trim());
            cell.Clear();
            if (cells.Exists(c => c.Length > 0))
                rows.Add(new CsvRow(begun, [.. cells]));
            cells.Clear();
        }
        for (var i = 0; i < text.Length && rows.Count < mostRows; i++)
        {
            var letter = text[i];
            if (letter is '\n')
                line++;
            if (quoted)
            {
                if (letter is not '"')
                    cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] is '"')
                    cell.Append(text[i++]);
                else
                    quoted = false;
            }
            else if (letter is '"' && $"{cell}".Trim().Length == 0)
            {
                (quoted, quotedAt) = (true, line);
                cell.Clear();
            }
            else if (letter == separator)
            {
                cells.Add($"{cell}".Trim());
                cell.Clear();
            }
            else if (letter is '\n')
            {
                EndRow();
                begun = line;
            }
            else
            {
                cell.Append(letter);
            }
        }
        if (rows.Count < mostRows)
            EndRow();
        unclosed = quoted ? quotedAt : null;
        return rows;
    }

    // The one that parts the first line into most cells.
    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return Separators.MaxBy(s => first.Count(c => c == s));
    }
}
