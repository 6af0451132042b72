using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Hosting;

namespace Stipple.Web.Taking.Research;

/// <summary>Finds who agreed to research: whose latest consent names it and was not withdrawn.</summary>
internal sealed class AgreedPatients(RecordsContext records) : IHandler
{
    /// <summary>What a consent says beside the treatment when research was agreed to.</summary>
    public const string Extra = "research";

    /// <summary>Who agreed, in random order: the order of the store tells who came first.</summary>
    public async Task<Guid[]> Find(CancellationToken cancellation)
    {
        var consents = await records
            .Consents.AsNoTracking()
            .Where(c => records.Patients.Any(p => p.Id == c.PatientId && p.MergedInto == null))
            .Where(c => records.Consents.Any(o => o.PatientId == c.PatientId && o.WithdrawnAt == null && o.Extras.Contains(Extra)))
            .Select(c => new
            {
                c.PatientId,
                c.SignedAt,
                c.Id,
                c.WithdrawnAt,
                c.Extras,
            })
            .ToListAsync(cancellation);
        var agreed = consents
            .GroupBy(c => c.PatientId)
            .Select(g => g.OrderBy(c => c.SignedAt).ThenBy(c => c.Id).Last())
            .Where(last =>
                last.WithdrawnAt is null && last.Extras.Split(',', StringSplitOptions.TrimEntries).Contains(Extra, StringComparer.Ordinal)
            )
            .Select(last => last.PatientId)
            .ToArray();
        System.Security.Cryptography.RandomNumberGenerator.Shuffle(agreed.AsSpan());
        return agreed;
    }

    /// <summary>How many agreed, of how many.</summary>
    public async Task<ResearchCount> Count(CancellationToken cancellation) =>
        new((await Find(cancellation)).Length, await records.Patients.CountAsync(p => p.MergedInto == null, cancellation));
}
