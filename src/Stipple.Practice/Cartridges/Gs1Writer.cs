using System.Globalization;
using System.Text;

namespace Stipple.Practice.Cartridges;

/// <summary>Writes a cartridge as a GS1 element string.</summary>
public static class Gs1Writer
{
    /// <summary>As scanners send it: what has a fixed length first, a separator (FNC1) after what has not.</summary>
    /// <param name="label">The cartridge; its product is a GTIN, its texts as read by <see cref="CartridgeReader"/>.</param>
    public static string Separated(CartridgeLabel label)
    {
        var elements = Elements(label);
        var text = new StringBuilder();
        foreach (var (i, (identifier, value)) in elements.Index())
        {
            text.Append(identifier).Append(value);
            if (Gs1Identifier.ValueLengthOf(identifier) is null && i < elements.Count - 1)
                text.Append(Gs1Parser.Separator);
        }

        return text.ToString();
    }

    /// <summary>As people read it: <c>(01)09506000134352(17)271231(10)ABC123</c>.</summary>
    /// <param name="label">The cartridge; its product is a GTIN. A text that itself looks like <c>(10)</c> cannot be read back.</param>
    public static string Bracketed(CartridgeLabel label) => string.Concat(Elements(label).Select(e => $"({e.Identifier}){e.Value}"));

    private static List<(string Identifier, string Value)> Elements(CartridgeLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        (string Identifier, string? Value)[] all =
        [
            ("01", label.Product),
            ("11", Written(label.Produced)),
            ("17", Written(label.Expiry)),
            ("10", label.Lot),
            ("21", label.Serial),
            ("240", label.AdditionalId),
        ];
        return [.. all.Where(e => e.Value is not null).Select(e => (e.Identifier, e.Value!))];
    }

    private static string? Written(DateOnly? date) => date?.ToString("yyMMdd", CultureInfo.InvariantCulture);
}
