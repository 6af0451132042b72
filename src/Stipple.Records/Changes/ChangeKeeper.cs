using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Stipple.Records.Trail;

namespace Stipple.Records.Changes;

/// <summary>
/// Stands between the code and the store: counts versions up, keeps what was corrected, and leaves a note for the trail in
/// the same transaction as the change, so that neither can be kept without the other.
/// </summary>
/// <param name="caller">On whose behalf.</param>
/// <param name="time">The clock.</param>
public sealed class ChangeKeeper(ICaller caller, TimeProvider time) : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Keep(eventData.Context);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Keep(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Keep(DbContext? context)
    {
        if (context is null)
            return;
        var now = time.GetUtcNow();
        foreach (var change in context.ChangeTracker.Entries<Entry>().ToList())
        {
            var verb = change.State switch
            {
                EntityState.Added => "make",
                EntityState.Modified => "change",
                EntityState.Deleted => "erase",
                _ => null,
            };
            if (verb is null)
                continue;
            var entry = change.Entity;
            var patient = PatientOf(entry);
            if (change.State is EntityState.Added)
            {
                (entry.Version, entry.Made, entry.MadeBy) = (1, now, caller.Id);
            }
            else
            {
                // What is erased for good is not kept as a revision: that would undo the erasure.
                if (change.State is EntityState.Modified)
                    context.Add(RevisionOf(change, patient, now));
                entry.Version++;
            }
            context.Add(
                new TrailNote
                {
                    At = now,
                    Who = caller.Id,
                    What = verb,
                    Kind = entry.GetType().Name,
                    EntryId = entry.Id,
                    PatientId = patient,
                }
            );
        }
    }

    private static Guid? PatientOf(Entry entry) =>
        entry switch
        {
            PatientEntry of => of.PatientId,
            Patients.Patient patient => patient.Id,
            _ => null,
        };

    private Revision RevisionOf(EntityEntry<Entry> change, Guid? patient, DateTimeOffset now)
    {
        var was = change
            .Properties.Where(p => p.IsModified && p.Metadata.Name is not nameof(Entry.Version))
            .ToDictionary(p => p.Metadata.Name, p => p.OriginalValue, StringComparer.Ordinal);
        return new Revision
        {
            Kind = change.Entity.GetType().Name,
            EntryId = change.Entity.Id,
            PatientId = patient,
            Version = change.Entity.Version,
            Until = now,
            By = caller.Id,
            Was = JsonSerializer.Serialize(was),
        };
    }
}
