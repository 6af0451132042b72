namespace Stipple.Cli.Science;

/// <summary>The part of a document between two marks, written by <c>stipple science</c>; what stands outside is written by hand.</summary>
internal static class MarkedSection
{
    private const string End = "<!-- end of what stipple science writes -->";

    public static string Begin(string fingerprint) => $"<!-- written by stipple science, fingerprint {fingerprint}: do not edit -->";

    /// <summary>Puts a new text between the marks of a document, or at its end where it has none.</summary>
    public static string Replace(string document, string text)
    {
        var (from, to) = Find(document);
        var section = $"{Begin(Fingerprint.Current)}\n\n{text.Trim()}\n\n{End}";
        return from < 0 ? $"{document.TrimEnd()}\n\n{section}\n".TrimStart() : document[..from] + section + document[to..];
    }

    private static (int From, int To) Find(string document)
    {
        var from = document.IndexOf("<!-- written by stipple science", StringComparison.Ordinal);
        var to = document.IndexOf(End, StringComparison.Ordinal);
        return from < 0 || to < from ? (-1, -1) : (from, to + End.Length);
    }
}
