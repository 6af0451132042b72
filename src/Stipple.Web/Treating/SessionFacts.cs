using System.Text;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Scope;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Treating;

/// <summary>Gathers what must be known around a session before it is signed.</summary>
internal sealed class SessionFacts(RecordsContext records, CourseOf courses, HouseKeeper house, TimeProvider time, Texts texts) : IHandler
{
    /// <summary>The facts; a scope that allows nothing stands for somebody who has none.</summary>
    /// <returns>The facts, or why the record cannot be checked yet.</returns>
    public async Task<Outcome<SigningContext>> Of(
        Patient patient,
        SessionEntry entry,
        SessionDraft draft,
        PractitionerScope scope,
        CancellationToken cancellation
    )
    {
        var zone = await house.Zone(cancellation);
        var today = await house.Today(cancellation);
        var (json, lack) = await courses.Json(patient, time.GetUtcNow(), zone, cancellation);
        if (json is null)
            return Outcome<SigningContext>.Refused(
                new FormFault(
                    FormCodes.NotNow,
                    "",
                    "",
                    "",
                    texts[lack is CourseOf.Lack.Phototype ? "treating.no-phototype" : "treating.no-age"]
                )
            );
        var read = CourseReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
        if (read.Course is not { } course)
            return Outcome<SigningContext>.Refused([
                .. read.Faults.Select(f => new FormFault(
                    f.Code,
                    "",
                    f.Found,
                    f.Allowed,
                    texts.Of("treating.course-unsound", f.Path, f.Message)
                )),
            ]);
        var on = draft.At is { } at ? DateOnly.FromDateTime(at) : today;
        var screening = await records
            .Screenings.AsNoTracking()
            .Where(s => s.PatientId == patient.Id && s.Day <= on)
            .OrderByDescending(s => s.Day)
            .ThenByDescending(s => s.Made)
            .FirstOrDefaultAsync(cancellation);
        var interval = await records
            .Plans.AsNoTracking()
            .Where(p => p.PatientId == patient.Id && p.Ended == null)
            .OrderByDescending(p => p.Made)
            .Select(p => (int?)p.IntervalDays)
            .FirstOrDefaultAsync(cancellation);
        return new SigningContext
        {
            Today = today,
            Course = course,
            Scope = scope,
            Consent = await ConsentOn(patient.Id, on, zone, cancellation),
            Screening = ScreeningStandingOf.On(screening, on),
            Uses = [.. await Uses(entry.Id, draft, zone, cancellation)],
            PlanIntervalWeeks = interval / 7.0,
        };
    }

    // One that held on the day counts before a later one that was withdrawn.
    private async Task<Consent> ConsentOn(Guid patient, DateOnly on, TimeZoneInfo zone, CancellationToken cancellation)
    {
        var given = await records
            .Consents.AsNoTracking()
            .Where(c => c.PatientId == patient)
            .Select(c => new { c.SignedAt, c.WithdrawnAt })
            .ToListAsync(cancellation);
        DateOnly? Day(DateTimeOffset? at) => at is { } moment ? DateOnly.FromDateTime(LocalTimes.ToLocal(moment, zone)) : null;
        return given
                .OrderByDescending(c => c.SignedAt)
                .Select(c => new Consent(Day(c.SignedAt), Day(c.WithdrawnAt)))
                .OrderBy(c => c.Given <= on && !(c.Withdrawn <= on) ? 0 : 1)
                .FirstOrDefault()
            ?? new Consent(null);
    }

    // Drafts count as well: a cartridge that was opened for somebody else is used, signed or not.
    private async Task<List<CartridgeUse>> Uses(Guid session, SessionDraft draft, TimeZoneInfo zone, CancellationToken cancellation)
    {
        var serials = draft.Cartridges.Select(c => c.Serial).OfType<string>().ToArray();
        if (serials.Length == 0)
            return [];
        var further = records.FurtherCartridges.Where(c => c.Serial != null && serials.Contains(c.Serial)).Select(c => c.SessionId);
        var others = await records
            .Sessions.AsNoTracking()
            .Where(s => s.Id != session && ((s.Serial != null && serials.Contains(s.Serial)) || further.Contains(s.Id)))
            .Select(s => new
            {
                s.Id,
                s.At,
                s.Draft,
            })
            .ToListAsync(cancellation);
        return
        [
            .. others.SelectMany(s =>
            {
                var day = DateOnly.FromDateTime(LocalTimes.ToLocal(s.At, zone));
                return DraftReading
                    .Of(DraftDocument.Parse(s.Draft), s.Id, day)
                    .Draft.Cartridges.Where(c => c.Serial is not null)
                    .Select(c => new CartridgeUse(c.Product, c.Serial!, $"{s.Id}", day));
            }),
        ];
    }
}
