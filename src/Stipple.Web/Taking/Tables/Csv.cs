using System.Buffers;
using System.Globalization;
using System.Text;

namespace Stipple.Web.Taking.Tables;

/// <summary>
/// Lines of CSV as RFC 4180 has them: commas, lines ended by CR LF, quotation marks where they are needed. Nothing known is an
/// empty cell; a text without characters is a quoted empty one.
/// </summary>
internal static class Csv
{
    /// <summary>The content type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n;\t");

    /// <summary>Makes a line.</summary>
    public static string Line(IEnumerable<object?> cells)
    {
        var line = new StringBuilder();
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                line.Append(',');
            first = false;
            line.Append(cell is string or Enum ? Quoted(CsvGuard.Mask(Plain(cell))) : Plain(cell));
        }
        return line.Append("\r\n").ToString();
    }

    /// <summary>A value in words: numbers with a point, moments in UTC, days as year-month-day, bytes in hexadecimal.</summary>
    public static string Plain(object? value) =>
        value switch
        {
            null => "",
            bool yes => yes ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture),
            byte[] bytes => Convert.ToHexStringLower(bytes),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => $"{value}",
        };

    private static string Quoted(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAny(Special) && text[0] is not ' ' && text[^1] is not ' '
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
