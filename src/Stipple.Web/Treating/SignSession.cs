using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Scope;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Treating;

/// <summary>Holds a draft against the rules, and signs it.</summary>
internal sealed class SignSession(
    RecordsContext records,
    SessionFacts facts,
    HouseKeeper house,
    Caller caller,
    TimeProvider time,
    Texts texts
) : IHandler
{
    /// <summary>What stands in the way, for the person who asks.</summary>
    public async Task<SignCheck> Check(Patient patient, SessionEntry entry, DraftDocument document, CancellationToken cancellation)
    {
        var reading = DraftReading.Of(document, entry.Id, await house.Today(cancellation));
        var person = await records.Users.AsNoTracking().FirstAsync(u => u.Id == caller.Id, cancellation);
        // What cannot be read is a fault already; the rules repeat those of them that they know.
        var unread = reading
            .Faults.Where(f =>
                f.Code.StartsWith("STP-FORM", StringComparison.Ordinal) || f.Field.StartsWith("cartridges", StringComparison.Ordinal)
            )
            .ToList();
        if (ScopeOf.Of(person) is not { } scope)
        {
            // Somebody who signs nothing looks on behalf of whoever will.
            if (caller.May(Permission.SignSessions))
                unread.Add(new FormFault(FormCodes.NotNow, "", "", "", texts.Of("treating.no-scope", person.DisplayName)));
            scope = PractitionerScope.Dermatologist;
        }
        var known = await facts.Of(patient, entry, reading.Draft, scope, cancellation);
        if (known.Value is not { } context)
            return new SignCheck(reading.Draft, [], [.. unread, .. known.Faults]);
        return new SignCheck(
            reading.Draft,
            SessionCheck.ForSigning(reading.Draft, context),
            [.. unread, .. Fits(context.Course, reading.Draft)]
        );
    }

    public async Task<Outcome<SignCheck>> Run(Guid patient, Guid session, SignInput input, CancellationToken cancellation)
    {
        var entry = await records.Sessions.FirstOrDefaultAsync(s => s.Id == session && s.PatientId == patient, cancellation);
        var person = await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation);
        if (entry is null || person is null)
            return Outcome<SignCheck>.NotThere;
        if (entry.SignedAt is not null)
            return Refused(FormCodes.NotNow, texts["treating.locked"]);
        if (entry.Version != input.Version)
            return Refused(FormCodes.ChangedMeanwhile, texts["treating.changed-before-signing"]);
        var document = WithReasons(DraftDocument.Parse(entry.Draft), input.Reasons);
        var check = await Check(person, entry, document, cancellation);
        if (!check.MaySign)
            return Outcome<SignCheck>.Refused([.. check.Faults, .. check.Open.Select(DraftReading.Fault)]);

        var zone = await house.Zone(cancellation);
        var done = check.Draft.ToSession()!;
        entry.At = LocalTimes.ToUtc(done.At, zone);
        entry.Json = SessionJson.Write(done);
        entry.Draft = (document with { Overrides = [.. Overrides(check)] }).ToJson();
        KeepDraft.Describe(entry, check.Draft);
        (entry.SignedAt, entry.SignedBy) = (time.GetUtcNow(), caller.Id);
        records.AddRange(
            check
                .Draft.Cartridges.Skip(1)
                .Select(label => new FurtherCartridge
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = patient,
                    SessionId = session,
                    Lot = label.Lot,
                    Serial = label.Serial,
                    Expiry = label.Expiry,
                })
        );
        if (check.Draft.ToPainObservation() is { } pain)
            records.Add(
                new ScoreEntry
                {
                    Id = Guid.CreateVersion7(),
                    PatientId = patient,
                    At = entry.At,
                    Zones = string.Join(',', pain.Zones),
                    Scale = pain.Scale,
                    ScaleVersion = "1",
                    Total = pain.Score,
                    Rater = pain.Rater,
                    Setting = pain.Setting,
                    SessionId = session,
                }
            );
        var day = DateOnly.FromDateTime(done.At);
        var (from, to) = (LocalTimes.StartOf(day, zone), LocalTimes.StartOf(day.AddDays(1), zone));
        foreach (
            var visit in await records
                .Visits.Where(v => v.PatientId == patient && v.At >= from && v.At < to && (v.State == "booked" || v.State == "arrived"))
                .ToListAsync(cancellation)
        )
            visit.State = "done";
        try
        {
            await records.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refused(FormCodes.ChangedMeanwhile, texts["treating.changed-before-signing"]);
        }
        return check;
    }

    private static DraftDocument WithReasons(DraftDocument document, IReadOnlyDictionary<string, string> reasons)
    {
        var fields = new SortedDictionary<string, string[]>(document.Fields, StringComparer.Ordinal);
        foreach (var (code, reason) in reasons)
            fields[$"reasons.{code}"] = [reason];
        return document with { Fields = fields };
    }

    private static IEnumerable<KeptOverride> Overrides(SignCheck check) =>
        check
            .Findings.Where(f => f.Kind is FindingKind.NeedsReason)
            .Select(f => new KeptOverride(f.Code, f.Place, f.Message, check.Draft.Reasons[f.Code]));

    // Two sessions at the same minute, or one before a session it cannot precede: the course would no longer be one.
    private static IEnumerable<FormFault> Fits(Course course, SessionDraft draft)
    {
        if (draft.ToSession() is not { } session)
            return [];
        var whole = course with
        {
            Sessions =
            [
                .. course.Sessions.Append(session).Where(s => s.Status is SessionStatus.Done || s.At > session.At).OrderBy(s => s.At),
            ],
        };
        return CourseReader.Read(CourseWriter.Write(whole)).Faults.Select(f => new FormFault(f.Code, "at", f.Found, f.Allowed, f.Message));
    }

    private static Outcome<SignCheck> Refused(string code, string message) =>
        Outcome<SignCheck>.Refused(new FormFault(code, "", "", "", message));
}
