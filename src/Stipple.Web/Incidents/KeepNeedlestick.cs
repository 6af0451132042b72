using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Incidents;
using Stipple.Records;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Treating;
using Stipple.Web.Wording;

namespace Stipple.Web.Incidents;

/// <summary>The register of needlestick injuries.</summary>
internal sealed class KeepNeedlestick(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    public async Task<IReadOnlyList<NeedlestickView>> All(CancellationToken cancellation)
    {
        var now = await house.Now(cancellation);
        return
        [
            .. (await records.Needlesticks.AsNoTracking().OrderByDescending(n => n.At).ToListAsync(cancellation)).Select(n => View(n, now)),
        ];
    }

    public async Task<NeedlestickView?> Find(Guid id, CancellationToken cancellation) =>
        await records.Needlesticks.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, cancellation) is { } entry
            ? View(entry, await house.Now(cancellation))
            : null;

    public async Task<Outcome<NeedlestickView>> Create(NeedlestickInput input, CancellationToken cancellation)
    {
        var id = input.Id ?? Guid.CreateVersion7();
        if (await Find(id, cancellation) is { } already)
            return already;
        var entry = new Records.Houses.Needlestick { Id = id, Json = "{}" };
        if (await Put(input, entry, cancellation) is { Count: > 0 } faults)
            return Outcome<NeedlestickView>.Refused(faults);
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return View(entry, await house.Now(cancellation));
    }

    public async Task<Outcome<NeedlestickView>> Correct(Guid id, NeedlestickInput input, CancellationToken cancellation)
    {
        if (await records.Needlesticks.FirstOrDefaultAsync(n => n.Id == id, cancellation) is not { } entry)
            return Outcome<NeedlestickView>.NotThere;
        if (await Meanwhile.Of(records, entry, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<NeedlestickView>.Refused(changes);
        if (await Put(input, entry, cancellation) is { Count: > 0 } faults)
            return Outcome<NeedlestickView>.Refused(faults);
        await records.SaveChangesAsync(cancellation);
        return View(entry, await house.Now(cancellation));
    }

    private static NeedlestickView View(Records.Houses.Needlestick entry, DateTime now)
    {
        var kept = JsonSerializer.Deserialize<KeptNeedlestick>(entry.Json, IncidentJson.Options)!;
        return new NeedlestickView(
            entry.Id,
            entry.Version,
            entry.StaffId,
            entry.SessionId,
            kept.Told,
            kept.Reason,
            IncidentCheck.Of(kept.Told, now)
        );
    }

    private async Task<IReadOnlyList<FormFault>> Put(
        NeedlestickInput input,
        Records.Houses.Needlestick entry,
        CancellationToken cancellation
    )
    {
        var person = await records.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == input.Staff, cancellation);
        if (person is null)
            return [new FormFault(FormCodes.NotThere, "staff", $"{input.Staff}", "", texts["incidents.staff.unknown"])];
        if (input.Session is { } session && !await records.Sessions.AnyAsync(s => s.Id == session, cancellation))
            return [new FormFault(FormCodes.NotThere, "session", $"{session}", "", texts["incidents.session.unknown"])];
        var told = new Needlestick
        {
            Who = person.DisplayName,
            At = input.At,
            Device = input.Device,
            SourceKnown = input.SourceKnown,
            FirstAid = input.FirstAid,
            ProphylaxisAsked = input.ProphylaxisAsked,
            Outcome = input.Outcome,
        };
        // It is written down at once, whatever is not known yet; only times that cannot be are refused.
        var faults = IncidentCheck
            .Of(told, await house.Now(cancellation))
            .Where(f => f.Code is "STP-SESSION-053")
            .Select(f => new FormFault(f.Code, f.Place, "", f.Lifts ?? "", f.Message))
            .ToList();
        if (faults.Count > 0)
            return faults;
        (entry.StaffId, entry.SessionId) = (input.Staff, input.Session);
        entry.At = LocalTimes.ToUtc(input.At, await house.Zone(cancellation));
        entry.Json = JsonSerializer.Serialize(new KeptNeedlestick(told, input.Reason), IncidentJson.Options);
        return [];
    }
}
