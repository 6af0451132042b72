using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Houses;
using Stipple.Records.Trail;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Taking.Tables;

namespace Stipple.Web.Taking.Whole;

/// <summary>Reads everything there is on one patient, what was merged into their record too.</summary>
internal sealed class ReadPatient(RecordsContext records, TakeTables tables, CourseOf courses, HouseKeeper house, TimeProvider time)
    : IHandler
{
    public async Task<PatientFile?> Do(Guid id, CancellationToken cancellation)
    {
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation) is not { } patient)
            return null;
        var (course, lacks) = await courses.Json(patient, time.GetUtcNow(), await house.Zone(cancellation), cancellation);
        var all = await Merged(id, cancellation);
        var staff = await records.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellation);
        var lists = new List<EntryList>();
        foreach (
            var table in tables.Dictionary.Tables.Where(t => t.View.Withheld is null && (t.IsOfPatients || t.View.Name is "Revisions"))
        )
            lists.Add(await List(table, all, cancellation));
        return new PatientFile(
            (await house.Get(cancellation))!,
            patient,
            await house.Now(cancellation),
            course,
            lacks,
            lists,
            await Trail(all, staff, cancellation),
            await Consents(all, cancellation),
            await records.Screenings.AsNoTracking().Where(s => all.Contains(s.PatientId)).OrderBy(s => s.Day).ToListAsync(cancellation),
            staff
        );
    }

    private async Task<List<Guid>> Merged(Guid id, CancellationToken cancellation)
    {
        var all = new List<Guid> { id };
        for (var i = 0; i < all.Count; i++)
        {
            var into = all[i];
            var more = await records.Patients.Where(p => p.MergedInto == into).Select(p => p.Id).ToListAsync(cancellation);
            all.AddRange(more.Except(all));
        }
        return all;
    }

    private async Task<EntryList> List(KeptTable table, List<Guid> patients, CancellationToken cancellation)
    {
        var lines = new List<IReadOnlyList<object?>>();
        await foreach (var row in tables.Rows(table, patients, cancellation))
            lines.Add([.. table.CellsOf(row)]);
        var names = table.Taken.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return new EntryList(table.View.Name, table.View.Meaning, [.. table.View.Columns.Where(c => names.Contains(c.Name))], lines);
    }

    // Neither pseudonyms nor hashes: after an erasure they must lead nowhere.
    private async Task<EntryList> Trail(List<Guid> patients, Dictionary<Guid, string> staff, CancellationToken cancellation)
    {
        string[] told =
        [
            nameof(TrailEntry.Number),
            nameof(TrailEntry.At),
            nameof(TrailEntry.Who),
            nameof(TrailEntry.What),
            nameof(TrailEntry.Kind),
        ];
        var view = tables.Dictionary.Find("Trail")!.View;
        var subjects = await records
            .SubjectKeys.Where(k => patients.Contains(k.PatientId))
            .Select(k => (Guid?)k.Pseudonym)
            .ToListAsync(cancellation);
        var lines = await records
            .Trail.AsNoTracking()
            .Where(e => subjects.Contains(e.Subject))
            .OrderBy(e => e.Number)
            .Select(e => new
            {
                e.Number,
                e.At,
                e.Who,
                e.What,
                e.Kind,
            })
            .ToListAsync(cancellation);
        return new EntryList(
            view.Name,
            view.Meaning,
            [.. told.Select(name => view.Columns.First(c => string.Equals(c.Name, name, StringComparison.Ordinal)))],
            [.. lines.Select(e => (IReadOnlyList<object?>)[e.Number, e.At, staff.GetValueOrDefault(e.Who, $"{e.Who}"), e.What, e.Kind])]
        );
    }

    private async Task<List<(ConsentEntry, ConsentText?)>> Consents(List<Guid> patients, CancellationToken cancellation)
    {
        var consents = await records
            .Consents.AsNoTracking()
            .Where(c => patients.Contains(c.PatientId))
            .OrderBy(c => c.SignedAt)
            .ToListAsync(cancellation);
        var ids = consents.Select(c => c.TextId).ToList();
        var texts = await records.ConsentTexts.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancellation);
        return [.. consents.Select(c => (c, texts.GetValueOrDefault(c.TextId)))];
    }
}
