using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Stipple.Web.Lots;

/// <summary>Tables as files for spreadsheets (RFC 4180, UTF-8 with byte order mark).</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>A file to download.</summary>
    public static IResult File(string name, IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows) =>
        Results.File(
            Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Text(header, rows))).ToArray(),
            "text/csv; charset=utf-8",
            name
        );

    /// <summary>The text of such a file. What a spreadsheet would take for a formula is led by an apostrophe.</summary>
    public static string Text(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows) =>
        string.Concat(rows.Prepend(header).Select(row => $"{string.Join(',', row.Select(Cell))}\r\n"));

    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text ?? "";
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
