using System.Globalization;
using System.Text.RegularExpressions;
using Stipple.Practice.Cartridges;
using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>Brings what was sent into the one form in which drafts are kept and compared.</summary>
internal static partial class DraftFields
{
    /// <summary>Characters of a draft at most: forty areas with every zone ticked and long notes fit.</summary>
    public const int MostCharacters = 60_000;

    /// <summary>What stands for the group separator of a scanned code, which pages and forms cannot carry.</summary>
    public const char Separator = '\u241d';

    private static readonly HashSet<string> Controls = new(["version", "send", "do", "take", "id"], StringComparer.Ordinal);

    /// <summary>Blank fields left out, areas and cartridges without gaps, what a code says written beside it.</summary>
    /// <param name="values">What was sent.</param>
    /// <param name="today">Local date.</param>
    public static SortedDictionary<string, string[]> Of(Values values, DateOnly today)
    {
        var said = values
            .Fields.Where(f => !Controls.Contains(f))
            .Select(f => (Field: f, Texts: values.All(f).Select(Clean).Where(t => t.Length > 0).ToArray()))
            .Where(f => f.Texts.Length > 0)
            .ToDictionary(f => f.Field, f => f.Texts, StringComparer.Ordinal);
        // The number of a cartridge alone, which is chosen beforehand, says nothing about an area.
        var areas = Numbers(said.Keys.Where(f => !f.EndsWith(".cartridge", StringComparison.Ordinal)), "areas");
        var cartridges = Numbers(said.Keys, "cartridges");
        var kept = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (field, texts) in said)
        {
            var found = Item().Match(field);
            if (!found.Success)
            {
                kept[field] = texts;
                continue;
            }
            var (list, rest) = (found.Groups["list"].Value, found.Groups["rest"].Value);
            var places = list is "areas" ? areas : cartridges;
            var place = places.IndexOf(NumberOf(found));
            if (place < 0)
                continue;
            kept[$"{list}[{place}].{rest}"] =
                list is "areas" && rest is "cartridge" && int.TryParse(texts[^1], CultureInfo.InvariantCulture, out var named)
                    ? [cartridges.IndexOf(named) is >= 0 and var now ? $"{now}" : texts[^1]]
                    : texts;
        }
        for (var i = 0; i < cartridges.Count; i++)
            Read(kept, $"cartridges[{i}]", today);
        return kept;
    }

    /// <summary>How many areas or cartridges stand in a draft.</summary>
    public static int Count(IEnumerable<string> fields, string list) => Numbers(fields, list).Count;

    private static void Read(SortedDictionary<string, string[]> fields, string place, DateOnly today)
    {
        if (!fields.TryGetValue($"{place}.code", out var code) || Scanned(code[^1], today).Label is not { } label)
            return;
        Put("lot", label.Lot);
        Put("expiry", label.Expiry?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Put("serial", label.Serial);

        void Put(string name, string? text)
        {
            if (text is null)
                fields.Remove($"{place}.{name}");
            else
                fields[$"{place}.{name}"] = [text];
        }
    }

    /// <summary>Reads a code as it is kept.</summary>
    public static CartridgeReading Scanned(string code, DateOnly today) =>
        CartridgeReader.Scanned(code.Replace(Separator, '\u001d'), today);

    private static List<int> Numbers(IEnumerable<string> fields, string list) =>
        [
            .. fields
                .Select(f => Item().Match(f))
                .Where(m => m.Success && string.Equals(m.Groups["list"].Value, list, StringComparison.Ordinal))
                .Select(NumberOf)
                .Distinct()
                .Order(),
        ];

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    private static string Clean(string text) => text.Replace('\u001d', Separator).ReplaceLineEndings("\n").Trim();

    [GeneratedRegex(@"^(?<list>areas|cartridges)\[(?<number>\d{1,3})\]\.(?<rest>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();
}
