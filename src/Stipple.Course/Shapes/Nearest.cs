namespace Stipple.Shapes;

/// <summary>Says which names are allowed, the likely meant one first.</summary>
public static class Nearest
{
    private const int Listed = 60;

    /// <summary>The allowed names in words; names far longer than an id are not compared.</summary>
    /// <param name="found">What was written.</param>
    /// <param name="names">The names there are.</param>
    public static string Among(string found, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return "there are none";
        var list =
            names.Count == 1
                ? $"allowed is {names.First()}"
                : $"allowed are {string.Join(", ", names.Take(Listed))}{(names.Count > Listed ? ", …" : "")}";
        var best = To(found, names);
        return best is null ? list : $"perhaps {best} is meant; {list}";
    }

    /// <summary>The name that was likely meant, or null when none is near.</summary>
    /// <param name="found">What was written; anything far longer than an id is compared with nothing.</param>
    /// <param name="names">The names there are.</param>
    public static string? To(string found, IEnumerable<string> names) =>
        found.Length > CourseLimits.Id
            ? null
            : names
                .Where(name => Math.Abs(name.Length - found.Length) <= Slack(name))
                .Select(name => (name, distance: Distance(found, name)))
                .Where(candidate => candidate.distance <= Slack(candidate.name))
                .OrderBy(candidate => candidate.distance)
                .Select(candidate => candidate.name)
                .FirstOrDefault();

    /// <summary>Edits within which a name may have been meant (chosen): two, or a third of a long one.</summary>
    private static int Slack(string name) => Math.Max(2, name.Length / 3);

    /// <summary>Levenshtein's distance with case ignored: insertions, deletions and substitutions needed. Two-row dynamic programme.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
