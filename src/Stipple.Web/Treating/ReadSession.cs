using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Treating;

/// <summary>Reads sessions: open ones to go on typing, signed ones to read.</summary>
internal sealed class ReadSession(RecordsContext records, HouseKeeper house, LastSessions before, DraftWords words) : IHandler
{
    /// <summary>A patient and one of their sessions; null where either is not there, or they do not belong together.</summary>
    public async Task<(Patient Patient, SessionEntry Entry)?> Find(Guid patient, Guid session, CancellationToken cancellation)
    {
        var entry = await records.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == session && s.PatientId == patient, cancellation);
        var person = entry is null ? null : await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);
        return person is null ? null : (person, entry!);
    }

    /// <summary>An open session for the page.</summary>
    /// <param name="patient">Who is treated.</param>
    /// <param name="entry">The session.</param>
    /// <param name="sent">What was sent and not kept; null to show what is on record.</param>
    /// <param name="refused">Why it was not kept.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<TreatView> Open(
        Patient patient,
        SessionEntry entry,
        Values? sent,
        IReadOnlyList<FormFault> refused,
        CancellationToken cancellation
    )
    {
        var today = await house.Today(cancellation);
        var document = DraftDocument.Parse(entry.Draft);
        if (sent is not null)
            document = document with { Fields = DraftFields.Of(sent, today) };
        var reading = DraftReading.Of(document, entry.Id, today);
        var last = await before.Of(patient.Id, entry.Id, cancellation);
        var values = document.ToValues().Put("version", $"{entry.Version}");
        return new TreatView(
            patient,
            patient.AgeOn(today),
            entry.Id,
            new Form(values, reading.Faults),
            words.Summary(reading.Draft),
            LastSessions.Depths(last),
            last.Count > 0 ? DateOnly.FromDateTime(last[0].At) : null,
            [.. refused.Where(f => f.Code is FormCodes.ChangedMeanwhile)],
            [.. refused.Where(f => f.Code is not FormCodes.ChangedMeanwhile)]
        );
    }

    /// <summary>A signed session.</summary>
    public async Task<SessionRecord> Signed(Patient patient, SessionEntry entry, CancellationToken cancellation)
    {
        var zone = await house.Zone(cancellation);
        var document = DraftDocument.Parse(entry.Draft);
        var addenda = await records
            .Addenda.AsNoTracking()
            .Where(a => a.SessionId == entry.Id)
            .OrderBy(a => a.Made)
            .ToListAsync(cancellation);
        var names = await records.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellation);
        return new SessionRecord(
            patient,
            entry.Id,
            SessionJson.Read(entry.Json!) ?? throw new InvalidDataException($"Session {entry.Id} is not a session."),
            DraftReading.Of(document, entry.Id, DateOnly.FromDateTime(LocalTimes.ToLocal(entry.At, zone))).Draft,
            LocalTimes.ToLocal(entry.SignedAt!.Value, zone),
            names.GetValueOrDefault(entry.SignedBy ?? Guid.Empty, "?"),
            document.Overrides,
            [
                .. addenda.Select(a => new Practice.Sessions.Addendum(
                    LocalTimes.ToLocal(a.Made, zone),
                    names.GetValueOrDefault(a.MadeBy, "?"),
                    a.Text
                )),
            ]
        );
    }

    /// <summary>A session for a program.</summary>
    public async Task<SessionView> View(SessionEntry entry, CancellationToken cancellation)
    {
        var document = DraftDocument.Parse(entry.Draft);
        var addenda = await records
            .Addenda.AsNoTracking()
            .Where(a => a.SessionId == entry.Id)
            .OrderBy(a => a.Made)
            .Select(a => new AddendumView(a.Id, a.Made, a.MadeBy, a.Text))
            .ToListAsync(cancellation);
        return new SessionView(
            entry.Id,
            entry.Version,
            entry.PatientId,
            entry.At,
            document.Fields,
            entry.SignedAt is null ? DraftReading.Of(document, entry.Id, await house.Today(cancellation)).Faults : [],
            entry.Json is null ? null : JsonNode.Parse(entry.Json),
            entry.Device,
            entry.Lot,
            entry.Serial,
            entry.Expiry,
            entry.SignedAt,
            entry.SignedBy,
            document.Overrides,
            addenda
        );
    }
}
