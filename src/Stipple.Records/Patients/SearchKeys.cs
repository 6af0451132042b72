using System.Globalization;
using System.Text;

namespace Stipple.Records.Patients;

/// <summary>
/// Turns what a person is called, reached at and born on into keys, so that a search with one wrong, missing, doubled or
/// swapped letter still meets: both sides also leave out one letter at a time (symmetric deletion, after Garbe 2012).
/// </summary>
public static class SearchKeys
{
    /// <summary>Letters of a word that are looked at; names that differ only later are the same to the search.</summary>
    public const int LongestWord = 16;

    /// <summary>The keys under which a patient is filed.</summary>
    /// <param name="patient">The patient.</param>
    public static IReadOnlyList<PatientTerm> Of(Patient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var keys = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var word in Words($"{patient.Given} {patient.Family}"))
            Add(keys, 'n', word, prefixes: true);
        Add(keys, 'd', patient.Birth.ToString("yyyyMMdd", CultureInfo.InvariantCulture), prefixes: false);
        if (Digits(patient.Phone) is { Length: >= 5 } phone)
            Add(keys, 'p', Tail(phone), prefixes: false);
        return
        [
            .. keys.Select(k => new PatientTerm
            {
                Term = k.Key,
                Omitted = k.Value,
                PatientId = patient.Id,
            }),
        ];
    }

    /// <summary>The keys a search looks for: for each part of the query, alternatives of which one must meet.</summary>
    /// <param name="query">What was typed.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string query)
    {
        query ??= "";
        // A telephone number is often typed in groups.
        if (
            DateOf(query.Trim()) is null
            && Digits(query).Length >= 5
            && query.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '/')
        )
            return [Alternatives('p', Tail(Digits(query)))];
        var parts = new List<IReadOnlyList<string>>();
        foreach (var part in query.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(6))
        {
            var digits = Digits(part);
            if (DateOf(part) is { } date)
                parts.Add(Alternatives('d', date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
            else if (digits.Length >= 5 && digits.Length >= part.Length / 2)
                parts.Add(Alternatives('p', Tail(digits)));
            else
                parts.AddRange(Words(part).Select(word => Alternatives('n', word)));
        }
        return parts;
    }

    /// <summary>Words of a name: small letters without accents, hyphens part words, everything else is left out.</summary>
    /// <param name="text">A name.</param>
    public static IEnumerable<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(LatinFold.Of(char.ToLowerInvariant(letter)));
            else if (letter is ' ' or '-' or '\u2010' or ',' or '.')
                plain.Append(' ');
        }
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Short).Distinct(StringComparer.Ordinal);
    }

    /// <summary>A date as people write it: 1990-03-05, 5.3.1990, 05/03/1990 (day first), 19900305; null when it is none.</summary>
    /// <param name="text">What was typed.</param>
    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyyMMdd", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;

    private static string Short(string word) => word.Length <= LongestWord ? word : word[..LongestWord];

    private static string Tail(string digits) => digits.Length <= 9 ? digits : digits[^9..];

    private static string Digits(string? text) => new([.. (text ?? "").Where(char.IsAsciiDigit)]);

    private static void Add(Dictionary<string, byte> keys, char kind, string word, bool prefixes)
    {
        keys[$"{kind}{word}"] = 0;
        foreach (var shorter in Deletions(word))
            keys.TryAdd($"{kind}{shorter}", 1);
        // The beginning of a name finds it while it is being typed.
        for (var length = 2; prefixes && length < Math.Min(word.Length, 8); length++)
            keys.TryAdd($"^{word[..length]}", 0);
    }

    private static List<string> Alternatives(char kind, string word)
    {
        var keys = new List<string> { $"{kind}{word}" };
        if (kind is 'n' && word.Length is >= 2 and < 8)
            keys.Add($"^{word}");
        keys.AddRange(Deletions(word).Select(shorter => $"{kind}{shorter}"));
        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    // Of words of three letters or fewer, one letter less matches nearly anything.
    private static IEnumerable<string> Deletions(string word) =>
        word.Length <= 3 ? [] : Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1)).Distinct(StringComparer.Ordinal);
}
