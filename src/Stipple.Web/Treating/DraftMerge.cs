namespace Stipple.Web.Treating;

/// <summary>What becomes of two drafts that began as one.</summary>
/// <param name="Fields">Both together; of fields that both changed, mine.</param>
/// <param name="FromOthers">Fields only the other changed.</param>
/// <param name="Conflicts">Fields both changed, differently.</param>
internal sealed record DraftMerge(
    SortedDictionary<string, string[]> Fields,
    IReadOnlyList<string> FromOthers,
    IReadOnlyList<string> Conflicts
)
{
    public static DraftMerge Of(
        IReadOnlyDictionary<string, string[]> shown,
        IReadOnlyDictionary<string, string[]> mine,
        IReadOnlyDictionary<string, string[]> theirs
    )
    {
        var fields = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        var (fromOthers, conflicts) = (new List<string>(), new List<string>());
        foreach (var field in shown.Keys.Union(mine.Keys, StringComparer.Ordinal).Union(theirs.Keys, StringComparer.Ordinal))
        {
            var (was, here, there) = (Of(shown, field), Of(mine, field), Of(theirs, field));
            var taken = here;
            if (!Same(was, there) && !Same(here, there))
            {
                if (Same(was, here))
                {
                    taken = there;
                    fromOthers.Add(field);
                }
                else
                {
                    conflicts.Add(field);
                }
            }
            if (taken.Length > 0)
                fields[field] = taken;
        }
        return new DraftMerge(fields, fromOthers, conflicts);
    }

    private static string[] Of(IReadOnlyDictionary<string, string[]> fields, string field) =>
        fields.TryGetValue(field, out var texts) ? texts : [];

    private static bool Same(string[] a, string[] b) => a.AsSpan().SequenceEqual(b);
}
