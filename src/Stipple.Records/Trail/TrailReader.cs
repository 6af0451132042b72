using Microsoft.EntityFrameworkCore;

namespace Stipple.Records.Trail;

/// <summary>Reads and verifies the trail.</summary>
/// <param name="records">The store.</param>
public sealed class TrailReader(RecordsContext records)
{
    /// <summary>Follows the whole chain.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<TrailVerdict> Verify(CancellationToken cancellation)
    {
        var (number, hash) = (0L, TrailHash.Start);
        await foreach (var entry in records.Trail.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (entry.Number != number + 1)
                return new TrailVerdict(number, hash, $"Line {number + 1} is missing.");
            var expected = TrailHash.Of(hash, entry);
            if (!expected.AsSpan().SequenceEqual(entry.Hash))
                return new TrailVerdict(number, hash, $"Line {entry.Number} is not as it was written, or a line before it was changed.");
            (number, hash) = (entry.Number, expected);
        }
        return new TrailVerdict(number, hash, null);
    }

    /// <summary>The latest lines about a patient.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="most">Lines at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<TrailEntry>> Of(Guid patient, int most, CancellationToken cancellation)
    {
        var key = await records.SubjectKeys.AsNoTracking().FirstOrDefaultAsync(k => k.PatientId == patient, cancellation);
        return key is null
            ? []
            : await records
                .Trail.AsNoTracking()
                .Where(e => e.Subject == key.Pseudonym)
                .OrderByDescending(e => e.Number)
                .Take(most)
                .ToListAsync(cancellation);
    }
}
