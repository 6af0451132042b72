namespace Stipple.Practice.Cartridges;

/// <summary>Reads GS1 element strings.</summary>
/// <remarks>GS1 General Specifications, chapters 3 and 7: identifiers, predefined lengths, check digit.</remarks>
internal static class Gs1Parser
{
    /// <summary>What ends a value of variable length: FNC1 as scanners send it.</summary>
    public const char Separator = '\u001D';

    private const int GtinLength = 14;
    private const int DateLength = 6;
    private const int LongestAdditional = 30;
    private const int LongestOther = 90;

    public static void Read(string code, CodeLog log)
    {
        if (code[0] == '(')
            ReadBracketed(code, log);
        else if (char.IsAsciiDigit(code[0]) || code[0] == Separator)
            ReadSeparated(code.TrimStart(Separator), log);
        else
            log.Add(CartridgeCodes.NotACode.At("scan", $"{CodeLog.Quote(code)} begins neither with an application identifier nor with +."));
    }

    private static void ReadBracketed(string code, CodeLog log)
    {
        for (var at = 0; at < code.Length; )
        {
            var length = IdentifierAt(code, at);
            if (length == 0)
            {
                log.Add(
                    CartridgeCodes.UnknownIdentifier.At(
                        $"scan[{at}]",
                        $"{CodeLog.Quote(code[at..])} begins with no application identifier."
                    )
                );
                return;
            }

            var identifier = code.Substring(at + 1, length);
            var start = at + length + 2;
            at = start;
            while (at < code.Length && IdentifierAt(code, at) == 0)
                at++;
            var value = code[start..at].TrimEnd(Separator);
            if (Gs1Identifier.LengthOf(identifier) != length)
                log.Add(CartridgeCodes.UnknownIdentifier.At($"scan[{start}]", $"({identifier}) is no application identifier."));
            else
                Keep(identifier, value, log);
        }
    }

    // Digits of "(..)" at a place; 0 when there is none.
    private static int IdentifierAt(string code, int at)
    {
        if (code[at] != '(')
            return 0;
        var end = at + 1;
        while (end < code.Length && end <= at + 4 && char.IsAsciiDigit(code[end]))
            end++;
        var digits = end - at - 1;
        return digits >= 2 && end < code.Length && code[end] == ')' ? digits : 0;
    }

    private static void ReadSeparated(string code, CodeLog log)
    {
        for (var at = 0; at < code.Length; )
        {
            var length = code.Length - at < 2 ? 0 : Gs1Identifier.LengthOf(code.AsSpan(at, 2));
            if (length == 0 || at + length > code.Length || !code.AsSpan(at, length).ContainsOnlyDigits())
            {
                log.Add(
                    CartridgeCodes.UnknownIdentifier.At(
                        $"scan[{at}]",
                        $"{CodeLog.Quote(code[at..])} begins with no application identifier."
                    )
                );
                return;
            }

            var identifier = code.Substring(at, length);
            var start = at + length;
            var separator = code.IndexOf(Separator, start);
            var rest = separator < 0 ? code.Length : separator;
            var end = Gs1Identifier.ValueLengthOf(identifier) is { } whole ? Math.Min(start + whole, rest) : rest;
            Keep(identifier, code[start..end], log);
            at = end < code.Length && code[end] == Separator ? end + 1 : end;
        }
    }

    private static void Keep(string identifier, string value, CodeLog log)
    {
        var place = $"scan({identifier})";
        switch (identifier)
        {
            case "01":
                if (Digits(value, GtinLength, place, log))
                    KeepGtin(value, place, log);
                break;
            case "10":
                log.Text(CodeField.Lot, value, place);
                break;
            case "21":
                log.Text(CodeField.Serial, value, place);
                break;
            case "240":
                log.Text(CodeField.AdditionalId, value, place, LongestAdditional);
                break;
            case "11" or "17":
                if (Digits(value, DateLength, place, log))
                    log.Date(identifier is "17" ? CodeField.Expiry : CodeField.Produced, Gs1Date.Read(value, log.Today), value, place);
                break;
            default:
                KeepNothing(identifier, value, place, log);
                break;
        }
    }

    private static void KeepGtin(string value, string place, CodeLog log)
    {
        var due = CheckDigit(value.AsSpan(0, GtinLength - 1));
        if (value[^1] == due)
            log.Set(CodeField.Product, value, place);
        else
            log.Add(CartridgeCodes.CheckDigit.At(place, $"GTIN {value} ends with {value[^1]}; {due} follows from its other digits."));
    }

    // What says nothing of a cartridge is only passed over, as long as it is whole.
    private static void KeepNothing(string identifier, string value, string place, CodeLog log)
    {
        if (Gs1Identifier.ValueLengthOf(identifier) is { } whole)
            Digits(value, whole, place, log);
        else if (value.Length is 0 or > LongestOther)
            log.Add(CartridgeCodes.WrongLength.At(place, $"({identifier}) has {value.Length} characters; 1 to {LongestOther}."));
    }

    private static bool Digits(string value, int length, string place, CodeLog log)
    {
        if (value.Length != length)
            log.Add(CartridgeCodes.WrongLength.At(place, $"{CodeLog.Quote(value)} has {value.Length} characters; {length} digits."));
        else if (!value.AsSpan().ContainsOnlyDigits())
            log.Add(CartridgeCodes.WrongCharacter.At(place, $"{CodeLog.Quote(value)} has more than digits."));
        else
            return true;
        return false;
    }

    /// <summary>The check digit after some digits: from the right, weights 3 and 1 in turn, up to the next ten.</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[digits.Length - 1 - i] - '0') * (i % 2 == 0 ? 3 : 1);
        return (char)('0' + (10 - sum % 10) % 10);
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
