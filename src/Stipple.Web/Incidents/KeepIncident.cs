using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Incidents;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Treating;
using Stipple.Web.Wording;

namespace Stipple.Web.Incidents;

/// <summary>Records adverse events and closes them.</summary>
internal sealed class KeepIncident(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    // An event may be written down in part; while these stand, it contradicts itself or the calendar.
    private static readonly HashSet<string> Contradictions = new(
        ["STP-SESSION-053", "STP-SESSION-054", "STP-SESSION-055"],
        StringComparer.Ordinal
    );

    public async Task<Outcome<IncidentView>> Create(Guid patient, IncidentInput input, CancellationToken cancellation)
    {
        if (!await records.Patients.AnyAsync(p => p.Id == patient && p.MergedInto == null, cancellation))
            return Outcome<IncidentView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Incidents.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellation) is { } already)
            return already.PatientId == patient ? View(already, await house.Today(cancellation)) : Outcome<IncidentView>.NotThere;
        var entry = new IncidentEntry
        {
            Id = id,
            PatientId = patient,
            Kind = "",
            Json = "{}",
        };
        if (await Put(input, entry, cancellation) is { Count: > 0 } faults)
            return Outcome<IncidentView>.Refused(faults);
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return View(entry, await house.Today(cancellation));
    }

    public async Task<Outcome<IncidentView>> Correct(Guid patient, Guid id, IncidentInput input, CancellationToken cancellation)
    {
        if (await records.Incidents.FirstOrDefaultAsync(i => i.Id == id && i.PatientId == patient, cancellation) is not { } entry)
            return Outcome<IncidentView>.NotThere;
        if (await Meanwhile.Of(records, entry, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<IncidentView>.Refused(changes);
        if (await Put(input, entry, cancellation) is { Count: > 0 } faults)
            return Outcome<IncidentView>.Refused(faults);
        await records.SaveChangesAsync(cancellation);
        return View(entry, await house.Today(cancellation));
    }

    /// <summary>A patient's events, the latest first.</summary>
    public async Task<IReadOnlyList<IncidentView>> Of(Guid patient, CancellationToken cancellation)
    {
        var today = await house.Today(cancellation);
        var entries = await records
            .Incidents.AsNoTracking()
            .Where(i => i.PatientId == patient)
            .OrderByDescending(i => i.Onset)
            .ToListAsync(cancellation);
        return [.. entries.Select(e => View(e, today))];
    }

    /// <summary>One of a patient's events.</summary>
    public async Task<IncidentView?> Find(Guid patient, Guid id, CancellationToken cancellation) =>
        await records.Incidents.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.PatientId == patient, cancellation) is { } entry
            ? View(entry, await house.Today(cancellation))
            : null;

    /// <summary>An event as kept.</summary>
    public static IncidentView View(IncidentEntry entry, DateOnly today)
    {
        var adverse = JsonSerializer.Deserialize<AdverseEvent>(entry.Json, IncidentJson.Options)!;
        return new IncidentView(
            entry.Id,
            entry.Version,
            entry.PatientId,
            entry.SessionId,
            adverse,
            entry.Resolved,
            IncidentCheck.Of(adverse, today)
        );
    }

    private async Task<IReadOnlyList<FormFault>> Put(IncidentInput input, IncidentEntry entry, CancellationToken cancellation)
    {
        var session = input.Session is { } asked
            ? await records.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == asked && s.PatientId == entry.PatientId, cancellation)
            : null;
        if (input.Session is not null && session is null)
            return [new FormFault(FormCodes.NotThere, "session", $"{input.Session}", "", texts["incidents.session.unknown"])];
        var zone = await house.Zone(cancellation);
        var today = await house.Today(cancellation);
        var cartridge = session is null
            ? null
            : DraftReading.Of(DraftDocument.Parse(session.Draft), session.Id, today).Draft.Cartridges.FirstOrDefault();
        if (input.Lot is { } lot && !string.Equals(lot, cartridge?.Lot, StringComparison.Ordinal))
            cartridge = new Practice.Cartridges.CartridgeLabel { Lot = lot };
        var adverse = new AdverseEvent
        {
            Kind = input.Kind,
            Grade = input.Grade,
            Onset = input.Onset,
            Ended = input.Ended,
            Zones = [.. input.Zones],
            Outcome = input.Outcome,
            Relation = input.Relation,
            Session = session is null ? null : LocalTimes.ToLocal(session.At, zone),
            Device = input.Device ?? session?.Device,
            Cartridge = cartridge,
            Description = input.Description,
            Actions = input.Actions,
        };
        // With its end the record is closed: then nothing may be lacking.
        var faults = IncidentCheck
            .Of(adverse, today)
            .Where(f => f.Kind is FindingKind.Stop && (input.Ended is not null || Contradictions.Contains(f.Code)))
            .Select(f => new FormFault(f.Code, f.Place is "cartridge.lot" ? "lot" : f.Place, "", f.Lifts ?? "", f.Message))
            .ToList();
        if (faults.Count > 0)
            return faults;
        entry.SessionId = session?.Id;
        (entry.Kind, entry.Grade, entry.Onset) = (IncidentJson.Kebab(input.Kind), (int)input.Grade, input.Onset);
        (entry.Resolved, entry.Lot) = (input.Ended, cartridge?.Lot);
        entry.Json = JsonSerializer.Serialize(adverse, IncidentJson.Options);
        return [];
    }
}
