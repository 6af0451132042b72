using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Treating;

/// <summary>Keeps a draft as it is typed, whether or not it can be read yet.</summary>
internal sealed class KeepDraft(RecordsContext records, HouseKeeper house, DraftWords words, Texts texts) : IHandler
{
    private const int Tries = 4;

    /// <summary>Keeps what was sent. Where somebody else changed other fields meanwhile, both are kept; where the same, the sender is asked.</summary>
    public async Task<Outcome<DraftSaved>> Run(Guid patient, Guid session, Submitted<SessionInput> sent, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Try(patient, session, sent, cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Two tablets at the same moment: what the other has just sent is looked at like anything changed meanwhile.
                records.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Outcome<DraftSaved>> Try(Guid patient, Guid session, Submitted<SessionInput> sent, CancellationToken cancellation)
    {
        if (await records.Sessions.FirstOrDefaultAsync(s => s.Id == session && s.PatientId == patient, cancellation) is not { } entry)
            return Outcome<DraftSaved>.NotThere;
        if (entry.SignedAt is not null)
            return Refused(FormCodes.NotNow, "", texts["treating.locked"]);
        if (sent.Faults.Where(f => f.Code is FormCodes.UnknownField or FormCodes.Unreadable).ToList() is { Count: > 0 } foreign)
            return Outcome<DraftSaved>.Refused(foreign);
        var today = await house.Today(cancellation);
        var mine = DraftFields.Of(sent.Values, today);
        if (mine.Sum(f => f.Key.Length + f.Value.Sum(t => t.Length)) > DraftFields.MostCharacters)
            return Refused(FormCodes.Length, "", texts.Of("treating.too-long", DraftFields.MostCharacters));

        var document = DraftDocument.Parse(entry.Draft);
        Guid? send = Guid.TryParse(sent.Values["send"], out var given) ? given : null;
        if (send is not null && document.Sends.FirstOrDefault(s => s.Id == send) is { } before)
            return await Saved(entry, document, before.Version, [], cancellation);
        if (!int.TryParse(sent.Values["version"], out var seen) || seen < 1 || seen > entry.Version)
            return Refused(FormCodes.OutOfRange, "version", texts.Of("treating.no-such-version", entry.Version));

        foreach (var field in sent.Values.All("take"))
            Take(field, document.Fields, mine);
        var merged = seen == entry.Version ? null : DraftMerge.Of(await Shown(entry, seen, cancellation), mine, document.Fields);
        if (merged is { Conflicts.Count: > 0 })
            return Outcome<DraftSaved>.Refused([.. merged.Conflicts.Select(f => Conflict(f, mine, document.Fields, entry.Version))]);

        var next = (document with { Fields = merged?.Fields ?? mine }).Sent(send, entry.Version + 1);
        var reading = DraftReading.Of(next, session, today);
        var zone = await house.Zone(cancellation);
        entry.Draft = next.ToJson();
        if (reading.Draft.At is { } at)
            entry.At = LocalTimes.ToUtc(at, zone);
        Describe(entry, reading.Draft);
        await records.SaveChangesAsync(cancellation);
        return await Saved(entry, next, entry.Version, merged?.FromOthers ?? [], cancellation);
    }

    /// <summary>Writes beside the draft what sessions are searched by.</summary>
    internal static void Describe(SessionEntry entry, SessionDraft draft)
    {
        entry.Device = draft.Areas.Select(a => a.Device?.Model).FirstOrDefault(m => m is { Length: <= 64 });
        var label = draft.Cartridges.FirstOrDefault();
        (entry.Lot, entry.Serial, entry.Expiry) = (label?.Lot, label?.Serial, label?.Expiry);
    }

    private static void Take(string field, SortedDictionary<string, string[]> theirs, SortedDictionary<string, string[]> mine)
    {
        if (theirs.TryGetValue(field, out var texts))
            mine[field] = texts;
        else
            mine.Remove(field);
    }

    // The first correction since then kept what the draft was when it was shown.
    private async Task<SortedDictionary<string, string[]>> Shown(SessionEntry entry, int seen, CancellationToken cancellation)
    {
        var since = await records
            .Revisions.AsNoTracking()
            .Where(r => r.EntryId == entry.Id && r.Version >= seen)
            .OrderBy(r => r.Version)
            .Select(r => r.Was)
            .ToListAsync(cancellation);
        var was = since.Select(w => JsonNode.Parse(w)!["Draft"]?.GetValue<string>()).FirstOrDefault(d => d is not null);
        return DraftDocument.Parse(was ?? entry.Draft).Fields;
    }

    private FormFault Conflict(
        string field,
        SortedDictionary<string, string[]> mine,
        SortedDictionary<string, string[]> theirs,
        int version
    )
    {
        var (here, there) = (words.Of(field, mine.GetValueOrDefault(field) ?? []), words.Of(field, theirs.GetValueOrDefault(field) ?? []));
        return new FormFault(
            FormCodes.ChangedMeanwhile,
            field,
            here,
            there,
            texts.Of("treating.conflict.field", words.Label(field), here, there, version)
        );
    }

    private async Task<DraftSaved> Saved(
        SessionEntry entry,
        DraftDocument document,
        int version,
        IReadOnlyList<string> fromOthers,
        CancellationToken cancellation
    )
    {
        var reading = DraftReading.Of(document, entry.Id, await house.Today(cancellation));
        return new DraftSaved(
            entry.Id,
            version,
            reading.Faults,
            fromOthers.ToDictionary(
                f => f,
                f => (IReadOnlyList<string>)(document.Fields.GetValueOrDefault(f) ?? []),
                StringComparer.Ordinal
            ),
            document
                .Fields.Where(f => f.Key.StartsWith("cartridges[", StringComparison.Ordinal))
                .ToDictionary(f => f.Key, f => f.Value[^1], StringComparer.Ordinal),
            words.Summary(reading.Draft)
        );
    }

    private static Outcome<DraftSaved> Refused(string code, string field, string message) =>
        Outcome<DraftSaved>.Refused(new FormFault(code, field, "", "", message));
}
