using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Following;

/// <summary>Puts the day together.</summary>
internal sealed class ShowToday(RecordsContext records, HouseKeeper house, TimeProvider time, Texts texts) : IHandler
{
    /// <summary>Lines of a list; a practice with more has other troubles.</summary>
    private const int Most = 50;

    /// <summary>Days ahead in which a planned session without an appointment is due; chosen, as elsewhere.</summary>
    private const int DaysAhead = Practice.Following.Due.DaysAhead;

    // A session is overdue when its planned date has passed by a week; chosen, as elsewhere.
    private const int OverdueDays = Practice.Following.NextStep.OverdueDays;

    public async Task<TodayView> Run(CancellationToken cancellation)
    {
        var zone = await house.Zone(cancellation);
        var day = await house.Today(cancellation);
        DateTimeOffset Utc(DateOnly date)
        {
            var midnight = date.ToDateTime(TimeOnly.MinValue);
            return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
        }
        DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var (begins, ends, now) = (Utc(day), Utc(day.AddDays(1)), time.GetUtcNow());

        var visits = await (
            from v in records.Visits.AsNoTracking()
            join p in records.Patients on v.PatientId equals p.Id
            where v.At >= begins && v.At < ends && v.State != "cancelled"
            orderby v.At
            select new
            {
                p.Id,
                p.Given,
                p.Family,
                v.At,
                v.Purpose,
                v.State,
            }
        )
            .Take(200)
            .ToListAsync(cancellation);
        var missed = await (
            from v in records.Visits.AsNoTracking()
            join p in records.Patients on v.PatientId equals p.Id
            where v.At < begins && v.State == "booked"
            orderby v.At descending
            select new
            {
                p.Id,
                p.Given,
                p.Family,
                v.At,
                v.Purpose,
            }
        )
            .Take(Most)
            .ToListAsync(cancellation);
        var (late, soon) = (Utc(day.AddDays(-OverdueDays)), Utc(day.AddDays(DaysAhead)));
        var planned = await (
            from plan in records.Plans.AsNoTracking()
            join p in records.Patients on plan.PatientId equals p.Id
            where plan.Ended == null && plan.NextAt != null && plan.NextAt < soon && p.Archived == null
            where !records.Visits.Any(v => v.PatientId == p.Id && v.At >= begins && v.State == "booked")
            orderby plan.NextAt
            select new
            {
                p.Id,
                p.Given,
                p.Family,
                At = plan.NextAt!.Value,
            }
        )
            .Take(2 * Most)
            .ToListAsync(cancellation);
        var events = await (
            from e in records.Incidents.AsNoTracking()
            join p in records.Patients on e.PatientId equals p.Id
            where e.Resolved == null
            orderby e.Grade descending
            select new
            {
                p.Id,
                p.Given,
                p.Family,
                e.Onset,
                e.Grade,
                e.Kind,
            }
        )
            .Take(Most)
            .ToListAsync(cancellation);
        var open = await (
            from s in records.Sessions.AsNoTracking()
            join p in records.Patients on s.PatientId equals p.Id
            where s.SignedAt == null && s.At < now
            orderby s.At
            select new
            {
                p.Id,
                p.Given,
                p.Family,
                s.At,
                Session = s.Id,
            }
        )
            .Take(Most)
            .ToListAsync(cancellation);
        var waiting = await (
            from s in records.Screenings.AsNoTracking()
            join p in records.Patients on s.PatientId equals p.Id
            where s.Verdict == "ask-physician" && s.Day > day.AddDays(-90)
            where !records.Screenings.Any(later => later.PatientId == s.PatientId && later.Id > s.Id)
            orderby s.Day
            select new
            {
                p.Id,
                p.Given,
                p.Family,
                s.Day,
            }
        )
            .Take(Most)
            .ToListAsync(cancellation);

        return new TodayView(
            day,
            [
                .. visits.Select(v => new TodayLine(
                    v.Id,
                    $"{v.Given} {v.Family}",
                    Local(v.At),
                    v.State is "booked"
                        ? texts[$"today.visit.{v.Purpose}"]
                        : $"{texts[$"today.visit.{v.Purpose}"]}, {texts[$"today.state.{v.State}"]}",
                    $"/patients/{v.Id}"
                )),
            ],
            [
                .. events.Select(e => new TodayLine(
                    e.Id,
                    $"{e.Given} {e.Family}",
                    e.Onset.ToDateTime(TimeOnly.MinValue),
                    texts.Of("today.event", e.Kind.Replace('-', ' '), e.Grade),
                    $"/patients/{e.Id}/incidents"
                )),
                .. open.Select(s => new TodayLine(
                    s.Id,
                    $"{s.Given} {s.Family}",
                    Local(s.At),
                    texts["today.unsigned"],
                    $"/patients/{s.Id}/sessions/{s.Session}"
                )),
                .. waiting.Select(s => new TodayLine(
                    s.Id,
                    $"{s.Given} {s.Family}",
                    s.Day.ToDateTime(TimeOnly.MinValue),
                    texts["today.clearance"],
                    $"/patients/{s.Id}/screening"
                )),
            ],
            [
                .. missed.Select(v => new TodayLine(
                    v.Id,
                    $"{v.Given} {v.Family}",
                    Local(v.At),
                    texts["today.not-come"],
                    $"/patients/{v.Id}/visits"
                )),
                .. planned
                    .Where(p => p.At < late)
                    .Select(p => new TodayLine(p.Id, $"{p.Given} {p.Family}", Local(p.At), texts["today.not-held"], $"/patients/{p.Id}")),
            ],
            [
                .. planned
                    .Where(p => p.At >= late)
                    .Select(p => new TodayLine(
                        p.Id,
                        $"{p.Given} {p.Family}",
                        Local(p.At),
                        texts["today.book"],
                        $"/patients/{p.Id}/visits"
                    )),
            ]
        );
    }
}
