namespace Stipple.Cli.Failing;

/// <summary>Says which names are allowed, the likely meant one first.</summary>
internal static class Closest
{
    /// <summary>Longest name compared; what is longer is no id.</summary>
    private const int Longest = 64;

    /// <summary>The nearest name, if it is near, and where all are listed.</summary>
    public static string Among(string found, IEnumerable<string> names, string listedBy)
    {
        var near = found.Length > Longest ? null : names
            .Select(name => (Name: name, Distance: Distance(found, name)))
            .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Name.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        return near is null ? $"{listedBy} lists all" : $"perhaps {near} is meant; {listedBy} lists all";
    }

    // Levenshtein's distance, case ignored, in one row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[b.Length];
    }
}
