using Microsoft.EntityFrameworkCore;

namespace Stipple.Records.Patients;

/// <summary>
/// Erases a person: the record, those merged into it, every entry, what the entries said before, and what they were found by.
/// The trail keeps its lines; the key that leads from the person to them is destroyed by the note left here.
/// </summary>
/// <param name="records">The store.</param>
public sealed class PatientEraser(RecordsContext records)
{
    /// <summary>Erases; all or nothing.</summary>
    /// <param name="patient">The patient, one that was not merged into another.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Erase(Guid patient, CancellationToken cancellation)
    {
        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        var people = await records
            .Patients.Where(p => (p.Id == patient && p.MergedInto == null) || p.MergedInto == patient)
            .ToListAsync(cancellation);
        if (people.All(p => p.Id != patient))
            return false;
        var ids = people.ConvertAll(p => p.Id);
        // Entries go with their patient (the store's cascade); the rest has no reference that could take it along.
        records.Patients.RemoveRange(people);
        await records.SaveChangesAsync(cancellation);
        await records.Revisions.Where(r => r.PatientId != null && ids.Contains(r.PatientId.Value)).ExecuteDeleteAsync(cancellation);
        await records.PatientTerms.Where(t => ids.Contains(t.PatientId)).ExecuteDeleteAsync(cancellation);
        await records.Forecasts.Where(f => ids.Contains(f.PatientId)).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        // What SQLite has not yet moved from its journal into the file would otherwise outlive the erasure there for a while.
        if (records.Database.IsSqlite())
            await records.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        return true;
    }
}
