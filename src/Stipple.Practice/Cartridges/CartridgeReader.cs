using System.Globalization;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Cartridges;

/// <summary>Reads what was scanned from, or typed of, a cartridge. Any text may be handed in; it never throws.</summary>
public static class CartridgeReader
{
    /// <summary>Most characters looked at: more than any symbol holds that a cartridge carries; chosen.</summary>
    public const int MostCharacters = 500;

    private static readonly string[] Days = ["yyyy-MM-dd", "yyMMdd"];
    private static readonly string[] Months = ["yyyy-MM", "MM/yyyy", "M/yyyy"];

    /// <summary>Reads a scanned code: a GS1 element string, with separators or with parentheses, or HIBC.</summary>
    /// <param name="text">What the scanner gave, with or without symbology identifier.</param>
    /// <param name="today">Today, from which the century of a two-digit year follows.</param>
    public static CartridgeReading Scanned(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var code = Bare(text);
        if (code.Length is 0 or > MostCharacters)
            return new CartridgeReading(
                null,
                [CartridgeCodes.NotACode.At("scan", $"{code.Length} characters were scanned; 1 to {MostCharacters} can be read.")]
            );
        var log = new CodeLog(today);
        if (code[0] == '+')
            HibcParser.Read(code, log);
        else
            Gs1Parser.Read(code, log);
        return log.Result(text);
    }

    /// <summary>Reads lot and expiry as typed.</summary>
    /// <param name="lot">Lot number; null or blank when there is none.</param>
    /// <param name="expiry">Expiry as <c>2027-12-31</c>, <c>2027-12</c>, <c>12/2027</c> or <c>271231</c>; null or blank when there is none.</param>
    /// <param name="serial">Serial number; null or blank when there is none.</param>
    /// <param name="today">Today, from which the century of a two-digit year follows.</param>
    public static CartridgeReading Typed(string? lot, string? expiry, string? serial, DateOnly today)
    {
        var log = new CodeLog(today);
        if (Given(lot) is { } l)
            log.Text(CodeField.Lot, l, "lot");
        if (Given(serial) is { } s)
            log.Text(CodeField.Serial, s, "serial");
        if (Given(expiry) is { } e)
        {
            if (DateOf(e, today) is { } date)
                log.Set(CodeField.Expiry, $"{date:yyyy-MM-dd}", "expiry");
            else
                log.Add(
                    CartridgeCodes.NoSuchDate.At("expiry", $"{CodeLog.Quote(e)} is not a date such as 2027-12-31, 2027-12 or 12/2027.")
                );
        }

        return log.Result(null);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? DateOf(string text, DateOnly today)
    {
        if (text.Length == 6 && text.All(char.IsAsciiDigit))
            return Gs1Date.Read(text, today);
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        return DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1)
            : null;
    }

    // ISO/IEC 15424: "]", a letter and a digit tell the symbology; the asterisks of HIBC captions are no data.
    private static string Bare(string text)
    {
        var code = text.TrimStart().TrimEnd('\t', '\r', '\n');
        if (code.Length >= 3 && code[0] == ']')
            code = code[3..];
        // A space at the end of an HIBC code is its check character.
        if (!code.StartsWith('+'))
            code = code.TrimEnd(' ');
        return code.Length > 2 && code[0] == '*' && code[^1] == '*' ? code[1..^1] : code;
    }
}
