using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Trail;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.TrailPages;

/// <summary>Lines of the trail by person, day, what was done and patient.</summary>
internal sealed class ReadTrail(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    /// <summary>Lines of one page.</summary>
    public const int PageLength = 100;

    private Dictionary<Guid, string>? people;

    /// <summary>Everybody who works or worked here.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> People(CancellationToken cancellation) =>
        people ??= await records.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellation);

    /// <summary>The latest lines, newest first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="before">Only lines before this number; null from the end.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<TrailLine>> Page(TrailFilter filter, long? before, CancellationToken cancellation)
    {
        var lines = await Chosen(filter, cancellation);
        if (before is not null)
            lines = lines.Where(e => e.Number < before);
        return await Named(await lines.OrderByDescending(e => e.Number).Take(PageLength).ToListAsync(cancellation), cancellation);
    }

    /// <summary>All lines, oldest first.</summary>
    public async IAsyncEnumerable<TrailEntry> All(
        TrailFilter filter,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var lines = await Chosen(filter, cancellation);
        await foreach (var line in lines.OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancellation))
            yield return line;
    }

    /// <summary>The name of who did something.</summary>
    public async Task<string> NameOf(Guid who, CancellationToken cancellation) =>
        who == Guid.Empty ? texts["trail.system"] : (await People(cancellation)).GetValueOrDefault(who) ?? texts["trail.unknown"];

    private async Task<IQueryable<TrailEntry>> Chosen(TrailFilter filter, CancellationToken cancellation)
    {
        var lines = records.Trail.AsNoTracking();
        if (filter.Who is { } who)
            lines = lines.Where(e => e.Who == who);
        if (filter.What is { } what)
            lines = lines.Where(e => e.What == what);
        if (filter.Day is { } day)
        {
            var zone = await house.Zone(cancellation);
            var (from, to) = (Start(day, zone), Start(day.AddDays(1), zone));
            lines = lines.Where(e => e.At >= from && e.At < to);
        }
        if (filter.Patient is { } patient)
        {
            var subject = await records
                .SubjectKeys.Where(k => k.PatientId == patient)
                .Select(k => (Guid?)k.Pseudonym)
                .FirstOrDefaultAsync(cancellation);
            lines = lines.Where(e => e.Subject != null && e.Subject == subject);
        }
        return lines;
    }

    private async Task<IReadOnlyList<TrailLine>> Named(List<TrailEntry> lines, CancellationToken cancellation)
    {
        var subjects = lines.Where(l => l.Subject is not null).Select(l => l.Subject!.Value).Distinct().ToList();
        var patients = await records
            .SubjectKeys.AsNoTracking()
            .Where(k => subjects.Contains(k.Pseudonym))
            .Join(
                records.Patients,
                k => k.PatientId,
                p => p.Id,
                (k, p) =>
                    new
                    {
                        k.Pseudonym,
                        p.Id,
                        p.Given,
                        p.Family,
                    }
            )
            .ToDictionaryAsync(p => p.Pseudonym, cancellation);
        var zone = await house.Zone(cancellation);
        var named = new List<TrailLine>(lines.Count);
        foreach (var line in lines)
        {
            var patient = line.Subject is { } subject ? patients.GetValueOrDefault(subject) : null;
            named.Add(
                new TrailLine(
                    line,
                    TimeZoneInfo.ConvertTime(line.At, zone).DateTime,
                    await NameOf(line.Who, cancellation),
                    patient?.Id,
                    patient is null ? null : $"{patient.Given} {patient.Family}"
                )
            );
        }
        return named;
    }

    private static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
