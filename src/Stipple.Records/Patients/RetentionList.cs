using Microsoft.EntityFrameworkCore;

namespace Stipple.Records.Patients;

/// <summary>Finds those who were not seen for so long that their record is to be erased, or kept for a reason.</summary>
/// <param name="records">The store.</param>
public sealed class RetentionList(RecordsContext records)
{
    /// <summary>Most patients listed at once.</summary>
    public const int Most = 200;

    /// <summary>Patients of whom nothing was written down since a moment, and whom nobody decided to keep beyond today; the oldest first.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="today">Today.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<Patient>> Of(DateTimeOffset since, DateOnly today, CancellationToken cancellation) =>
        await records
            .Patients.AsNoTracking()
            .Where(p => p.MergedInto == null && p.Made < since && (p.KeptUntil == null || p.KeptUntil < today))
            .Where(p => !records.Sessions.Any(e => e.PatientId == p.Id && e.At >= since))
            .Where(p => !records.Visits.Any(e => e.PatientId == p.Id && e.At >= since))
            .Where(p => !records.Scores.Any(e => e.PatientId == p.Id && e.At >= since))
            .Where(p => !records.Screenings.Any(e => e.PatientId == p.Id && e.Made >= since))
            .Where(p => !records.Consents.Any(e => e.PatientId == p.Id && e.SignedAt >= since))
            .Where(p => !records.Incidents.Any(e => e.PatientId == p.Id && e.Made >= since))
            .OrderBy(p => p.Made)
            .Take(Most)
            .ToListAsync(cancellation);
}
