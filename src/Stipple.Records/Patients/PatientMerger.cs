using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Changes;
using Stipple.Records.Courses;

namespace Stipple.Records.Patients;

/// <summary>Makes two records of one person one: everything of the other moves, the other stays as a sign that leads on.</summary>
/// <param name="records">The store.</param>
/// <param name="time">The clock.</param>
public sealed class PatientMerger(RecordsContext records, TimeProvider time)
{
    /// <summary>Merges; what the kept record is to say was put into it before, and is saved with the rest in one transaction.</summary>
    /// <param name="kept">The record that stands, tracked by the store.</param>
    /// <param name="other">The record that goes into it, tracked by the store.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="DbUpdateConcurrencyException">One of them was changed meanwhile; nothing was done.</exception>
    public async Task Merge(Patient kept, Patient other, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        var entries = await records.EntriesOf(other.Id, cancellation);
        await RenameConcerns(kept.Id, entries.OfType<ConcernEntry>(), cancellation);
        if (await records.Plans.AnyAsync(p => p.PatientId == kept.Id && p.Ended == null, cancellation))
        {
            // One plan stands at a time; that of the kept record does.
            foreach (var plan in entries.OfType<PlanEntry>().Where(p => p.Ended is null))
                plan.Ended = time.GetUtcNow();
        }
        foreach (var entry in entries)
            entry.PatientId = kept.Id;
        foreach (var before in await records.Patients.Where(p => p.MergedInto == other.Id).ToListAsync(cancellation))
            before.MergedInto = kept.Id;
        other.MergedInto = kept.Id;

        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        await records.SaveChangesAsync(cancellation);
        await records.PatientTerms.Where(t => t.PatientId == other.Id || t.PatientId == kept.Id).ExecuteDeleteAsync(cancellation);
        await records.Forecasts.Where(f => f.PatientId == other.Id || f.PatientId == kept.Id).ExecuteDeleteAsync(cancellation);
        await records
            .Revisions.Where(r => r.PatientId == other.Id && r.Kind != nameof(Patient))
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.PatientId, kept.Id), cancellation);
        records.AddRange(SearchKeys.Of(kept));
        await records.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // Names of concerns are unique within a course.
    private async Task RenameConcerns(Guid kept, IEnumerable<ConcernEntry> moving, CancellationToken cancellation)
    {
        var taken = (await records.Concerns.Where(c => c.PatientId == kept).Select(c => c.Name).ToListAsync(cancellation)).ToHashSet(
            StringComparer.Ordinal
        );
        foreach (var concern in moving)
        {
            var name = concern.Name;
            for (var i = 2; !taken.Add(name); i++)
                name = $"{concern.Name}-{i}";
            if (string.Equals(name, concern.Name, StringComparison.Ordinal))
                continue;
            var json = JsonNode.Parse(concern.Json)!.AsObject();
            json["id"] = name;
            (concern.Name, concern.Json) = (name, json.ToJsonString());
        }
    }
}
