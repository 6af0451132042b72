namespace Stipple.Web.Consenting;

/// <summary>Paragraphs of a plain text.</summary>
internal static class Paragraphs
{
    /// <summary>They are separated by blank lines.</summary>
    public static IEnumerable<string> Of(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
