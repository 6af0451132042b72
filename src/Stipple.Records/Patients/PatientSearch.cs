using Microsoft.EntityFrameworkCore;

namespace Stipple.Records.Patients;

/// <summary>Finds patients by name, telephone or birth date, with typing errors forgiven.</summary>
/// <param name="records">The store.</param>
public sealed class PatientSearch(RecordsContext records)
{
    /// <summary>Most patients one search answers with.</summary>
    public const int Most = 50;

    // Beyond so many meeting one key, a search is of a name that says too little; the rest of the query must help.
    private const int MostCandidates = 2000;

    /// <summary>Finds patients, best first: exact before forgiven, then by name.</summary>
    /// <param name="query">What was typed; every part of it must meet.</param>
    /// <param name="archived">Whether those put away are looked at too.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<Patient>> Find(string query, bool archived, CancellationToken cancellation)
    {
        var parts = SearchKeys.Of(query);
        if (parts.Count == 0)
            return [];

        // The longest part says most: it is looked up alone, the others sort out what it brings.
        var ordered = parts.OrderByDescending(p => p[0].Length).ToList();
        var met = await Meeting(ordered[0], null, cancellation);
        foreach (var part in ordered.Skip(1))
        {
            if (met.Count == 0)
                return [];
            var more = await Meeting(part, [.. met.Keys], cancellation);
            met = met.Where(m => more.ContainsKey(m.Key)).ToDictionary(m => m.Key, m => m.Value + more[m.Key]);
        }
        var best = met.OrderBy(m => m.Value).Take(Most * 4).Select(m => m.Key).ToList();
        var patients = await records
            .Patients.AsNoTracking()
            .Where(p => best.Contains(p.Id) && p.MergedInto == null && (archived || p.Archived == null))
            .ToListAsync(cancellation);
        return
        [
            .. patients
                .OrderBy(p => met[p.Id])
                .ThenBy(p => p.Family, StringComparer.OrdinalIgnoreCase)
                .ThenBy(p => p.Given, StringComparer.OrdinalIgnoreCase)
                .Take(Most),
        ];
    }

    // Patients meeting any of the keys, with the fewest letters left out on either side.
    private async Task<Dictionary<Guid, int>> Meeting(IReadOnlyList<string> alternatives, List<Guid>? among, CancellationToken cancellation)
    {
        var terms = records.PatientTerms.AsNoTracking().Where(t => alternatives.Contains(t.Term));
        if (among is not null)
            terms = terms.Where(t => among.Contains(t.PatientId));
        var hits = await terms.OrderBy(t => t.Omitted).Take(MostCandidates).ToListAsync(cancellation);
        return hits.GroupBy(t => t.PatientId)
            .ToDictionary(g => g.Key, g => g.Min(t => t.Omitted + (IsWhole(t.Term, alternatives) ? 0 : 1)));
    }

    private static bool IsWhole(string term, IReadOnlyList<string> alternatives) =>
        string.Equals(term, alternatives[0], StringComparison.Ordinal) || term[0] == '^';
}
