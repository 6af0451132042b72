using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Trails;
using Stipple.Web.Treating;

namespace Stipple.Web.Lots;

/// <summary>Follows a lot to the patients it was used on and to what happened to them.</summary>
internal sealed class TraceLot(RecordsContext records, HouseKeeper house, ReadLog log) : IHandler
{
    /// <summary>Sessions shown at most; a lot of cartridges is smaller.</summary>
    public const int Most = 5000;

    private const int NearMost = 12;

    public async Task<LotTrace> Run(string asked, CancellationToken cancellation)
    {
        var lot = asked.Trim();
        if (lot.Length is 0 or > 40)
            return new LotTrace(lot, [], [], false, []);
        var zone = await house.Zone(cancellation);
        var first =
            from session in records.Sessions.AsNoTracking()
            where session.Lot == lot
            select new
            {
                session.Id,
                session.PatientId,
                session.At,
                session.Serial,
                session.Expiry,
                session.Device,
                session.SignedAt,
            };
        var further =
            from cartridge in records.FurtherCartridges.AsNoTracking()
            join session in records.Sessions.AsNoTracking() on cartridge.SessionId equals session.Id
            where cartridge.Lot == lot
            select new
            {
                session.Id,
                session.PatientId,
                session.At,
                cartridge.Serial,
                cartridge.Expiry,
                session.Device,
                session.SignedAt,
            };
        var found = await (
            from use in first.Concat(further)
            join patient in records.Patients.AsNoTracking() on use.PatientId equals patient.Id
            orderby use.At descending
            select new
            {
                use,
                patient.Given,
                patient.Family,
                patient.Phone,
            }
        )
            .Take(Most + 1)
            .ToListAsync(cancellation);
        var sessions = first.Select(s => s.Id).Concat(further.Select(s => s.Id));
        var reactions = await (
            from incident in records.Incidents.AsNoTracking()
            join patient in records.Patients.AsNoTracking() on incident.PatientId equals patient.Id
            where incident.Lot == lot || (incident.SessionId != null && sessions.Contains(incident.SessionId.Value))
            orderby incident.Grade descending, incident.Onset
            select new LotReaction(
                patient.Id,
                patient.Given + " " + patient.Family,
                incident.Id,
                incident.SessionId,
                incident.Kind,
                incident.Grade,
                incident.Onset,
                incident.Resolved
            )
        ).ToListAsync(cancellation);
        foreach (var patient in found.Select(f => f.use.PatientId).Concat(reactions.Select(r => r.Patient)).Distinct())
            log.Read(patient, "lots");
        var bySession = reactions.Where(r => r.Session is not null).ToLookup(r => r.Session!.Value);
        var uses = found
            .Take(Most)
            .Select(f => new LotUse(
                f.use.PatientId,
                $"{f.Given} {f.Family}",
                f.Phone,
                f.use.Id,
                LocalTimes.ToLocal(f.use.At, zone),
                f.use.Serial,
                f.use.Expiry,
                f.use.Device,
                f.use.SignedAt is { } signed ? LocalTimes.ToLocal(signed, zone) : null,
                [.. bySession[f.use.Id]]
            ))
            .ToList();
        var shown = uses.Select(u => u.Session).ToHashSet();
        return new LotTrace(
            lot,
            uses,
            [.. reactions.Where(r => r.Session is not { } session || !shown.Contains(session))],
            found.Count > Most,
            uses.Count == 0 && reactions.Count == 0 ? await Near(lot, cancellation) : []
        );
    }

    // A range rather than a pattern: the index leads there at once.
    private async Task<List<string>> Near(string lot, CancellationToken cancellation)
    {
        var begin = lot[..Math.Min(lot.Length, 3)];
        var end = begin + '\uffff';
        return await records
            .Sessions.AsNoTracking()
            .Where(s => s.Lot != null && string.Compare(s.Lot, begin) >= 0 && string.Compare(s.Lot, end) < 0)
            .Select(s => s.Lot!)
            .Distinct()
            .OrderBy(l => l)
            .Take(NearMost)
            .ToListAsync(cancellation);
    }
}
