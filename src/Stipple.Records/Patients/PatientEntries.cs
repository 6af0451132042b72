using Microsoft.EntityFrameworkCore;
using Stipple.Records.Changes;

namespace Stipple.Records.Patients;

/// <summary>Everything kept about a patient, of whatever sort: a new sort of entry is found without being named here.</summary>
public static class PatientEntries
{
    /// <summary>The entries of a patient, tracked by the store.</summary>
    /// <param name="records">The store.</param>
    /// <param name="patient">The patient.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<IReadOnlyList<PatientEntry>> EntriesOf(
        this RecordsContext records,
        Guid patient,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(records);
        var entries = new List<PatientEntry>();
        foreach (var set in Sets(records))
            entries.AddRange(await set.Where(e => e.PatientId == patient).ToListAsync(cancellation));
        return entries;
    }

    /// <summary>How many entries of each sort a patient has, by the name of the sort; sorts without any are left out.</summary>
    /// <param name="records">The store.</param>
    /// <param name="patient">The patient.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<IReadOnlyDictionary<string, int>> CountsOf(
        this RecordsContext records,
        Guid patient,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(records);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var set in Sets(records))
        {
            if (await set.CountAsync(e => e.PatientId == patient, cancellation) is > 0 and var count)
                counts[set.ElementType.Name] = count;
        }
        return counts;
    }

    private static IEnumerable<IQueryable<PatientEntry>> Sets(RecordsContext records)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!;
        return records
            .Model.GetEntityTypes()
            .Select(t => t.ClrType)
            .Where(t => t.IsAssignableTo(typeof(PatientEntry)))
            .Select(t => (IQueryable<PatientEntry>)set.MakeGenericMethod(t).Invoke(records, null)!);
    }
}
