using System.Globalization;
using System.Text.Json;

namespace Stipple.Evidence;

/// <summary>A JSON value of which nothing is certain: every question has an answer, null when the value does not hold one.</summary>
internal readonly struct RawRow(JsonElement element)
{
    // Words beyond this say nothing a table knows, and would cost time.
    private const int LongestText = 2000;

    private readonly JsonElement element = element;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>A member; an undefined one when there is none.</summary>
    public RawRow this[string member] => IsObject && element.TryGetProperty(member, out var found) ? new RawRow(found) : default;

    /// <summary>The members of a list; none of anything else.</summary>
    public IEnumerable<RawRow> Items =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(item => new RawRow(item)) : [];

    /// <summary>A text that is not blank, or the digits of a number.</summary>
    public string? Text =>
        element.ValueKind switch
        {
            JsonValueKind.String => StringOf(element) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
            JsonValueKind.Number => Number?.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>A finite number, given as such or as a text that holds one number and no range.</summary>
    public double? Number =>
        element.ValueKind switch
        {
            JsonValueKind.Number => element.TryGetDouble(out var value) && double.IsFinite(value) ? value : null,
            JsonValueKind.String => StringOf(element) is { } text ? NumberIn(text) : null,
            _ => null,
        };

    public double? Within(double low, double high) => Number is { } value && value >= low && value <= high ? value : null;

    public int? Count => Number is >= 0 and <= 1e6 and var value && value == Math.Floor(value) ? (int)value : null;

    /// <summary>The number of a text such as <c>1.5 mm</c>, <c>~3</c> or <c>8.8 ± 0.44</c>; null when it has none, or several that are no spread.</summary>
    private static double? NumberIn(string text)
    {
        var plain = text.Replace('−', '-').Replace('–', '-').Split('±')[0].Split('(')[0].Trim().TrimStart('~', '≈', '+');
        var end = 0;
        while (end < plain.Length && (char.IsAsciiDigit(plain[end]) || plain[end] == '.' || (end == 0 && plain[end] == '-')))
            end++;
        if (plain.AsSpan(end).ContainsAnyInRange('0', '9'))
            return null;
        return
            double.TryParse(plain.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;
    }

    // Half of a surrogate pair, escaped, is no text at all.
    private static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString() is { } text
                ? text.Length <= LongestText
                    ? text
                    : text[..LongestText]
                : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
