using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Changes;

namespace Stipple.Web.Forms;

/// <summary>Two people correct one entry: the second is told what the first changed, and loses nothing.</summary>
public static class Meanwhile
{
    /// <summary>What was changed since a version was shown; empty when nothing was.</summary>
    /// <param name="records">The store.</param>
    /// <param name="entry">The entry as it stands now.</param>
    /// <param name="seen">The version that was shown; null when the caller does not ask.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<IReadOnlyList<FormFault>> Of(RecordsContext records, Entry entry, int? seen, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(entry);
        if (seen is null || seen == entry.Version)
            return [];
        var since = await records
            .Revisions.AsNoTracking()
            .Where(r => r.EntryId == entry.Id && r.Version >= seen)
            .OrderBy(r => r.Version)
            .ToListAsync(cancellation);
        var last = since.Count == 0 ? Guid.Empty : since[^1].By;
        var by = (await records.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == last, cancellation))?.DisplayName;
        var faults = new List<FormFault>
        {
            new(
                FormCodes.ChangedMeanwhile,
                "",
                $"version {seen}",
                $"version {entry.Version}",
                $"{by ?? "Somebody"} changed this while you were typing. Check the fields marked below; saving again keeps what you typed."
            ),
        };
        foreach (var (name, was) in since.SelectMany(r => JsonNode.Parse(r.Was)!.AsObject()).DistinctBy(w => w.Key, StringComparer.Ordinal))
        {
            var now = entry.GetType().GetProperty(name)?.GetValue(entry);
            var field = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
            faults.Add(
                new FormFault(FormCodes.ChangedMeanwhile, field, $"{was}", $"{now}", $"Was \u201c{was}\u201d, is now \u201c{now}\u201d.")
            );
        }
        return faults;
    }
}
