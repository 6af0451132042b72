using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Treating;
using Stipple.Web.Wording;

namespace Stipple.Web.Visits;

/// <summary>Books, moves and ticks off appointments.</summary>
internal sealed class KeepVisit(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    // The longest appointment: nothing that began earlier can reach into another.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(480);

    /// <summary>A patient's appointments, the latest first.</summary>
    public async Task<IReadOnlyList<VisitView>> Of(Guid patient, CancellationToken cancellation)
    {
        var visits = await records
            .Visits.AsNoTracking()
            .Where(v => v.PatientId == patient)
            .OrderByDescending(v => v.At)
            .ToListAsync(cancellation);
        var names = await records.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellation);
        var zone = await house.Zone(cancellation);
        return [.. visits.Select(v => View(v, names, zone))];
    }

    public async Task<Outcome<VisitView>> Book(Guid patient, VisitInput input, CancellationToken cancellation)
    {
        if (!await records.Patients.AnyAsync(p => p.Id == patient && p.MergedInto == null, cancellation))
            return Outcome<VisitView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Visits.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, cancellation) is { } already)
            return already.PatientId == patient ? await View(already, cancellation) : Outcome<VisitView>.NotThere;
        var visit = new Visit
        {
            Id = id,
            PatientId = patient,
            Purpose = Kebab(input.Purpose),
        };
        if (await Put(input, visit, cancellation) is { Count: > 0 } faults)
            return Outcome<VisitView>.Refused(faults);
        records.Add(visit);
        await records.SaveChangesAsync(cancellation);
        return await View(visit, cancellation);
    }

    public async Task<Outcome<VisitView>> Move(Guid patient, Guid id, VisitInput input, CancellationToken cancellation)
    {
        if (await records.Visits.FirstOrDefaultAsync(v => v.Id == id && v.PatientId == patient, cancellation) is not { } visit)
            return Outcome<VisitView>.NotThere;
        if (await Meanwhile.Of(records, visit, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<VisitView>.Refused(changes);
        if (visit.State is not ("booked" or "arrived"))
            return Outcome<VisitView>.Refused(new FormFault(FormCodes.NotNow, "", visit.State, "", texts["visits.over"]));
        if (await Put(input, visit, cancellation) is { Count: > 0 } faults)
            return Outcome<VisitView>.Refused(faults);
        await records.SaveChangesAsync(cancellation);
        return await View(visit, cancellation);
    }

    public async Task<Outcome<VisitView>> Tick(Guid patient, Guid id, VisitState state, CancellationToken cancellation)
    {
        if (await records.Visits.FirstOrDefaultAsync(v => v.Id == id && v.PatientId == patient, cancellation) is not { } visit)
            return Outcome<VisitView>.NotThere;
        var was = StateOf(visit.State);
        if (was == state)
            return await View(visit, cancellation);
        if (!VisitView.NextOf(was).Contains(state))
            return Outcome<VisitView>.Refused(
                new FormFault(
                    FormCodes.NotNow,
                    "state",
                    visit.State,
                    string.Join(", ", VisitView.NextOf(was).Select(Kebab)),
                    texts["visits.not-so"]
                )
            );
        visit.State = Kebab(state);
        await records.SaveChangesAsync(cancellation);
        return await View(visit, cancellation);
    }

    private async Task<List<FormFault>> Put(VisitInput input, Visit visit, CancellationToken cancellation)
    {
        var zone = await house.Zone(cancellation);
        var today = await house.Today(cancellation);
        var faults = new List<FormFault>();
        var day = DateOnly.FromDateTime(input.At);
        if (day < today.AddDays(-1) || day > today.AddYears(3))
            faults.Add(
                new FormFault(
                    FormCodes.OutOfRange,
                    "at",
                    $"{input.At:yyyy-MM-dd HH:mm}",
                    $"{today.AddDays(-1):yyyy-MM-dd} to {today.AddYears(3):yyyy-MM-dd}",
                    texts["visits.at.range"]
                )
            );
        if (input.With is { } with && !await records.Users.AnyAsync(u => u.Id == with && u.Active, cancellation))
            faults.Add(new FormFault(FormCodes.NotThere, "with", $"{with}", "", texts["visits.with.unknown"]));
        if (faults.Count > 0)
            return faults;
        var at = LocalTimes.ToUtc(input.At, zone);
        if (!input.Anyway && await Clash(visit, at, input, zone, cancellation) is { } clash)
            return [clash];
        (visit.At, visit.Minutes, visit.Purpose, visit.With) = (at, input.Minutes, Kebab(input.Purpose), input.With);
        return faults;
    }

    private async Task<FormFault?> Clash(
        Visit visit,
        DateTimeOffset at,
        VisitInput input,
        TimeZoneInfo zone,
        CancellationToken cancellation
    )
    {
        var (from, until) = (at - Longest, at.AddMinutes(input.Minutes));
        var near = await records
            .Visits.AsNoTracking()
            .Where(v => v.At > from && v.At < until && (v.State == "booked" || v.State == "arrived") && v.Id != visit.Id)
            .Where(v => v.PatientId == visit.PatientId || (v.With != null && v.With == input.With))
            .OrderBy(v => v.At)
            .ToListAsync(cancellation);
        if (near.Find(v => v.At.AddMinutes(v.Minutes) > at) is not { } other)
            return null;
        var begins = LocalTimes.ToLocal(other.At, zone);
        return new FormFault(
            FormCodes.NotNow,
            "at",
            $"{input.At:yyyy-MM-dd HH:mm}",
            "",
            texts.Of(
                other.PatientId == visit.PatientId ? "visits.clash.patient" : "visits.clash.with",
                $"{begins:HH:mm}",
                $"{begins.AddMinutes(other.Minutes):HH:mm}"
            )
        );
    }

    private async Task<VisitView> View(Visit visit, CancellationToken cancellation)
    {
        var names = await records.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellation);
        return View(visit, names, await house.Zone(cancellation));
    }

    private static VisitView View(Visit v, Dictionary<Guid, string> names, TimeZoneInfo zone) =>
        new(
            v.Id,
            v.Version,
            v.PatientId,
            LocalTimes.ToLocal(v.At, zone),
            v.Minutes,
            Enum.GetValues<VisitPurpose>().FirstOrDefault(p => string.Equals(Kebab(p), v.Purpose, StringComparison.Ordinal)),
            v.With,
            v.With is { } with ? names.GetValueOrDefault(with) : null,
            StateOf(v.State)
        );

    private static VisitState StateOf(string state) =>
        Enum.GetValues<VisitState>().FirstOrDefault(s => string.Equals(Kebab(s), state, StringComparison.Ordinal));

    /// <summary>A choice as it is kept.</summary>
    internal static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
