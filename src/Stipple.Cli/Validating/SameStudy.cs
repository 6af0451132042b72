using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Stipple.Cli.Explaining;
using Stipple.Evidence;

namespace Stipple.Cli.Validating;

/// <summary>
/// Gives one name to studies that stand both in a file and in our own evidence, so that they can be left out of the fit.
/// They are the same when they share a DOI, an address, a citation, an arm's id, or first author and year; letters and digits alone
/// are compared. Two rows that share any of these are of one study, and so are those that share with either: rather too much is left out than too little.
/// </summary>
internal static partial class SameStudy
{
    /// <summary>Renames the studies of judged rows and of our own.</summary>
    public static (ImmutableArray<TrialRow> Judged, ImmutableArray<TrialRow> Known) Unite(
        ImmutableArray<TrialRow> judged,
        ImmutableArray<TrialRow> known
    )
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in judged.Where(r => r.Study is not null))
            Join(FileKeys(row.Study!).Append(ArmKey(row.Id)));
        foreach (var row in known.Where(r => r.Study is not null))
            Join(OwnKeys(row.Study!).Append(ArmKey(row.Id)));
        return ([.. judged.Select(r => Renamed(r, "file"))], [.. known.Select(r => Renamed(r, "own"))]);

        void Join(IEnumerable<string> keys)
        {
            string? first = null;
            foreach (var key in keys)
            {
                parents.TryAdd(key, key);
                first ??= Root(key);
                parents[Root(key)] = first;
                first = Root(first);
            }
        }

        string Root(string key)
        {
            while (!string.Equals(parents[key], key, StringComparison.Ordinal))
                key = parents[key];
            return key;
        }

        TrialRow Renamed(TrialRow row, string from) =>
            row.Reading is { } reading ? row with { Reading = reading with { Study = Root($"{from} {row.Study!.Id}") } } : row;
    }

    private static IEnumerable<string> FileKeys(Study study)
    {
        yield return $"file {study.Id}";
        yield return Text(study.Id);
        yield return Text(study.Source);
        if (AuthorAndYear(study.Source) is { } name)
            yield return name;
    }

    private static IEnumerable<string> OwnKeys(Study study)
    {
        yield return $"own {study.Id}";
        var source = Catalogue.Sources[study.Source];
        yield return Text(source.Citation);
        if (source.Doi is { } doi)
            yield return Text(doi);
        if (ParameterWords.Address(source) is { } address)
            yield return Text(address);
        if (AuthorAndYear(source.Citation, source.Year) is { } name)
            yield return name;
    }

    private static string ArmKey(string id) => $"arm {Plain(id)}";

    private static string Text(string text) => $"text {Plain(text)}";

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string? AuthorAndYear(string citation, int? year = null)
    {
        var author = Author().Match(citation);
        var when = year?.ToString(null, null) ?? (Year().Match(citation) is { Success: true } stated ? stated.Value : null);
        return author.Success && when is not null ? $"name {Plain(author.Value)} {when}" : null;
    }

    [GeneratedRegex(@"^\p{L}[\p{L}'’\-]+", RegexOptions.None, 1000)]
    private static partial Regex Author();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
