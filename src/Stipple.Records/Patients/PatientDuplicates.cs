using Microsoft.EntityFrameworkCore;

namespace Stipple.Records.Patients;

/// <summary>Finds records that may be of one person: born on the same day and called alike.</summary>
/// <param name="records">The store.</param>
public sealed class PatientDuplicates(RecordsContext records)
{
    /// <summary>Most pairs listed at once; merging some brings up the rest.</summary>
    public const int Most = 200;

    /// <summary>Pairs in the whole practice, by name.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<DuplicatePair>> All(CancellationToken cancellation)
    {
        var named = await Standing
            .OrderBy(p => p.Birth)
            .ThenBy(p => p.Made)
            .Select(p => new Named(p.Id, p.Birth, p.Given + " " + p.Family))
            .ToListAsync(cancellation);
        var pairs = named
            .GroupBy(p => p.Birth)
            .SelectMany(day =>
                day.SelectMany(
                    (one, i) => day.Skip(i + 1).Where(other => NameLikeness.Alike(one.Name, other.Name)).Select(other => (one.Id, other.Id))
                )
            )
            .Take(Most)
            .ToList();
        var ids = pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).Distinct().ToList();
        var byId = await records.Patients.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        return
        [
            .. pairs
                .Select(p => new DuplicatePair(byId[p.Item1], byId[p.Item2]))
                .OrderBy(p => p.Older.Family, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Records that may be of the same person as one.</summary>
    /// <param name="patient">The one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<Patient>> Of(Patient patient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var sameDay = await Standing.Where(p => p.Birth == patient.Birth && p.Id != patient.Id).ToListAsync(cancellation);
        return [.. sameDay.Where(p => NameLikeness.Alike(p.Name, patient.Name))];
    }

    /// <summary>Records of people born on any of some days, to be compared by name.</summary>
    /// <param name="births">The days.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<ILookup<DateOnly, Patient>> Born(IReadOnlyCollection<DateOnly> births, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(births);
        var found = new List<Patient>();
        // A query takes so many values at most on either store.
        foreach (var some in births.Distinct().Chunk(500))
            found.AddRange(await Standing.Where(p => some.Contains(p.Birth)).ToListAsync(cancellation));
        return found.ToLookup(p => p.Birth);
    }

    private IQueryable<Patient> Standing => records.Patients.AsNoTracking().Where(p => p.MergedInto == null);

    private sealed record Named(Guid Id, DateOnly Birth, string Name);
}
