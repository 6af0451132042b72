using System.Text;

namespace Stipple.Web.Taking.Tables;

/// <summary>
/// Keeps a text from being run as a formula by a spreadsheet, whichever separator it splits by: at the beginning of a cell and
/// after each semicolon, tab and line break in it, an apostrophe is put before a character that begins a formula, a quotation
/// mark, or an apostrophe. Taking away each apostrophe at those places gives the text back, whatever it was.
/// </summary>
public static class CsvGuard
{
    // The wide forms are taken for the narrow ones by spreadsheets set to Japanese or Chinese.
    private const string Risky = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\"'";
    private const char Mark = '\'';

    /// <summary>The text with its marks.</summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var masked = new StringBuilder(text.Length + 2);
        var beginning = true;
        foreach (var c in text)
        {
            if (beginning && Risky.Contains(c, StringComparison.Ordinal))
                masked.Append(Mark);
            masked.Append(c);
            beginning = IsBreak(c);
        }
        return masked.ToString();
    }

    /// <summary>The text as it was before <see cref="Mask"/>.</summary>
    public static string Unmask(string masked)
    {
        ArgumentNullException.ThrowIfNull(masked);
        var text = new StringBuilder(masked.Length);
        var beginning = true;
        foreach (var c in masked)
        {
            if (!(beginning && c == Mark))
                text.Append(c);
            beginning = IsBreak(c);
        }
        return text.ToString();
    }

    private static bool IsBreak(char c) => c is ';' or '\t' or '\r' or '\n';
}
