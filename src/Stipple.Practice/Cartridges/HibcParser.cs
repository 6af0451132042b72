using System.Buffers;
using System.Globalization;

namespace Stipple.Practice.Cartridges;

/// <summary>Reads HIBC supplier codes: primary data, with secondary data after a slash.</summary>
/// <remarks>ANSI/HIBC 2: <c>+</c>, labeller, catalogue number, unit of measure, then lot and date, a check character last.</remarks>
internal static class HibcParser
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);
    private const int ShortestProduct = 6;
    private const int LongestProduct = 18;
    private const int LongestText = 18;

    public static void Read(string code, CodeLog log)
    {
        if (code.AsSpan().IndexOfAnyExcept(Allowed) is var wrong and >= 0)
        {
            log.Add(CartridgeCodes.WrongCharacter.At("scan", $"HIBC code holds {CodeLog.Quote($"{code[wrong]}")}; {Alphabet}."));
            return;
        }

        if (code.Length <= ShortestProduct + 1 || !char.IsAsciiLetterUpper(code[1]))
        {
            log.Add(CartridgeCodes.WrongLength.At("scan", $"{CodeLog.Quote(code)} breaks off before labeller, product and unit."));
            return;
        }

        var due = CheckCharacter(code.AsSpan(0, code.Length - 1));
        if (code[^1] != due)
        {
            log.Add(CartridgeCodes.CheckDigit.At("scan", $"HIBC code ends with '{code[^1]}'; '{due}' follows from the rest."));
            return;
        }

        var parts = code[1..^1].Split('/');
        if (parts[0].Length is < ShortestProduct or > LongestProduct)
            log.Add(
                CartridgeCodes.WrongLength.At(
                    "scan",
                    $"{CodeLog.Quote(parts[0])} has {parts[0].Length} characters; labeller, product and unit have {ShortestProduct} to {LongestProduct}."
                )
            );
        else
            log.Set(CodeField.Product, parts[0], "scan");
        foreach (var (i, part) in parts.Index().Skip(1))
            ReadPart(part, i == 1, $"scan/{i}", log);
    }

    /// <summary>Sum of the characters' places in the alphabet, modulo 43.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var c in text)
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal);
        return Alphabet[sum % Alphabet.Length];
    }

    private static void ReadPart(string part, bool first, string place, CodeLog log)
    {
        if (part.StartsWith("$$+", StringComparison.Ordinal))
            ReadDated(part[3..], CodeField.Serial, place, log);
        else if (part.StartsWith("$$", StringComparison.Ordinal))
            ReadDated(part[2..], CodeField.Lot, place, log);
        else if (part.StartsWith("$+", StringComparison.Ordinal))
            Text(CodeField.Serial, part[2..], place, log);
        else if (part.StartsWith('$'))
            Text(CodeField.Lot, part[1..], place, log);
        else if (part.StartsWith("14D", StringComparison.Ordinal))
            Date(CodeField.Expiry, part[3..], 8, place, log, EightDigits);
        else if (part.StartsWith("16D", StringComparison.Ordinal))
            Date(CodeField.Produced, part[3..], 8, place, log, EightDigits);
        else if (part.StartsWith('S'))
            Text(CodeField.Serial, part[1..], place, log);
        else if (part.StartsWith('Q'))
            return; // How many are in the pack: nothing of this cartridge.
        else if (first && part.Length >= 5 && part.Take(5).All(char.IsAsciiDigit))
            Text(CodeField.Lot, Date(CodeField.Expiry, part, 5, place, log, Julian), place, log);
        else
            log.Add(CartridgeCodes.UnknownIdentifier.At(place, $"{CodeLog.Quote(part)} begins with no flag of HIBC."));
    }

    // Quantity, date flag, date, then lot or serial number, which may be absent.
    private static void ReadDated(string text, CodeField field, string place, CodeLog log)
    {
        var rest = text switch
        {
            ['8', ..] => After(text, 3),
            ['9', ..] => After(text, 6),
            _ => text,
        };
        rest = rest switch
        {
            ['0' or '1', ..] => Date(CodeField.Expiry, rest, 4, place, log, MonthYear),
            ['2', ..] => Date(CodeField.Expiry, rest[1..], 6, place, log, MonthDayYear),
            ['3', ..] => Date(CodeField.Expiry, rest[1..], 6, place, log, Gs1Date.Read),
            ['4', ..] => Date(CodeField.Expiry, rest[1..], 8, place, log, (digits, today) => Gs1Date.Read(digits[..6], today)),
            ['5', ..] => Date(CodeField.Expiry, rest[1..], 5, place, log, Julian),
            ['6', ..] => Date(CodeField.Expiry, rest[1..], 7, place, log, (digits, today) => Julian(digits[..5], today)),
            ['7', ..] => rest[1..],
            _ => null,
        };
        if (rest is null)
            log.Add(CartridgeCodes.UnknownIdentifier.At(place, $"{CodeLog.Quote(text)} has no date flag 0 to 7."));
        else if (rest.Length > 0)
            Text(field, rest, place, log);
    }

    private delegate DateOnly? DateReader(ReadOnlySpan<char> digits, DateOnly today);

    // Returns what follows the date; nothing where the date is at fault, which is told once.
    private static string Date(CodeField field, string text, int length, string place, CodeLog log, DateReader read)
    {
        if (text.Length < length || !text.Take(length).All(char.IsAsciiDigit))
        {
            log.Add(CartridgeCodes.WrongLength.At(place, $"{CodeLog.Quote(text)} does not begin with {length} digits of a date."));
            return "";
        }

        log.Date(field, read(text.AsSpan(0, length), log.Today), text[..length], place);
        return text[length..];
    }

    private static void Text(CodeField field, string value, string place, CodeLog log) => log.Text(field, value, place, LongestText);

    private static string? After(string text, int count) => text.Length >= count ? text[count..] : null;

    private static DateOnly? MonthYear(ReadOnlySpan<char> d, DateOnly today) => Gs1Date.Read([d[2], d[3], d[0], d[1], '0', '0'], today);

    private static DateOnly? MonthDayYear(ReadOnlySpan<char> d, DateOnly today) =>
        Gs1Date.Two(d[2..]) == 0 ? null : Gs1Date.Read([d[4], d[5], d[0], d[1], d[2], d[3]], today);

    private static DateOnly? EightDigits(ReadOnlySpan<char> d, DateOnly today) =>
        DateOnly.TryParseExact(d, "yyyyMMdd", null, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Julian(ReadOnlySpan<char> d, DateOnly today)
    {
        var year = Gs1Date.Year(Gs1Date.Two(d), today);
        var day = 100 * (d[2] - '0') + Gs1Date.Two(d[3..]);
        return year is >= 1 and <= 9999 && day >= 1 && day <= (DateTime.IsLeapYear(year) ? 366 : 365)
            ? new DateOnly(year, 1, 1).AddDays(day - 1)
            : null;
    }
}
