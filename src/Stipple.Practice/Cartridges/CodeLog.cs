using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Cartridges;

/// <summary>Collects what a code says, and what is wrong with it.</summary>
internal sealed class CodeLog(DateOnly today)
{
    /// <summary>Longest lot and serial number of GS1, characters.</summary>
    public const int LongestText = 20;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Gs1Characters);

    private readonly Dictionary<CodeField, string> values = [];
    private readonly ImmutableArray<RuleFinding>.Builder findings = ImmutableArray.CreateBuilder<RuleFinding>();

    public DateOnly Today => today;

    public void Add(RuleFinding finding) => findings.Add(finding);

    /// <summary>Keeps a value, unless another was kept before.</summary>
    public void Set(CodeField field, string value, string place)
    {
        if (!values.TryAdd(field, value) && !string.Equals(values[field], value, StringComparison.Ordinal))
            Add(CartridgeCodes.SaidTwice.At(place, $"{field} is {Quote(values[field])} and {Quote(value)}."));
    }

    /// <summary>Keeps a text of the characters GS1 allows, 1 to <paramref name="longest"/> of them.</summary>
    public void Text(CodeField field, string value, string place, int longest = LongestText)
    {
        if (value.Length == 0 || value.Length > longest)
            Add(
                CartridgeCodes.WrongLength.At(
                    place,
                    $"{field} {Quote(value)} has {value.Length} characters; 1 to {longest}. A separator may be missing."
                )
            );
        else if (value.AsSpan().IndexOfAnyExcept(Allowed) is var wrong and >= 0)
            Add(CartridgeCodes.WrongCharacter.At(place, $"{field} {Quote(value)} holds {Quote($"{value[wrong]}")}."));
        else
            Set(field, value, place);
    }

    /// <summary>Keeps a date.</summary>
    public void Date(CodeField field, DateOnly? date, string written, string place)
    {
        if (date is { } day)
            Set(field, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), place);
        else
            Add(CartridgeCodes.NoSuchDate.At(place, $"{field} {Quote(written)} is no date."));
    }

    public CartridgeReading Result(string? scanned) =>
        findings.Count > 0
            ? new CartridgeReading(null, findings.ToImmutable())
            : new CartridgeReading(
                new CartridgeLabel
                {
                    Product = Of(CodeField.Product),
                    Lot = Of(CodeField.Lot),
                    Expiry = DateOf(CodeField.Expiry),
                    Produced = DateOf(CodeField.Produced),
                    Serial = Of(CodeField.Serial),
                    AdditionalId = Of(CodeField.AdditionalId),
                    Scanned = scanned,
                },
                []
            );

    /// <summary>A text as found, shortened, control characters shown.</summary>
    public static string Quote(string text)
    {
        var shown = string.Concat(text.Take(40).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : $"{c}"));
        return text.Length > 40 ? $"\"{shown}...\"" : $"\"{shown}\"";
    }

    // The 82 characters that GS1 element strings may hold.
    public const string Gs1Characters = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private string? Of(CodeField field) => values.GetValueOrDefault(field);

    private DateOnly? DateOf(CodeField field) =>
        Of(field) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
