namespace Stipple.Cli.Science;

/// <summary>The part of a document between two marks, written by a command; what stands outside is written by hand.</summary>
internal static class MarkedSection
{
    private const string Science = "stipple science";

    public static string Begin(string fingerprint, string writer = Science) =>
        $"<!-- written by {writer}, fingerprint {fingerprint}: do not edit -->";

    /// <summary>Puts a new text between the marks of a document, or at its end where it has none.</summary>
    public static string Replace(string document, string text) => Replace(document, text, Science, Fingerprint.Current);

    /// <summary>The same for another command.</summary>
    public static string Replace(string document, string text, string writer, string fingerprint)
    {
        var (from, to) = Find(document, writer);
        var section = $"{Begin(fingerprint, writer)}\n\n{text.Trim()}\n\n{End(writer)}";
        return from < 0 ? $"{document.TrimEnd()}\n\n{section}\n".TrimStart() : document[..from] + section + document[to..];
    }

    private static string End(string writer) => $"<!-- end of what {writer} writes -->";

    private static (int From, int To) Find(string document, string writer)
    {
        var from = document.IndexOf($"<!-- written by {writer}", StringComparison.Ordinal);
        var to = document.IndexOf(End(writer), StringComparison.Ordinal);
        return from < 0 || to < from ? (-1, -1) : (from, to + End(writer).Length);
    }
}
