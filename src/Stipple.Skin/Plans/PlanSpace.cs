using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Plans;

/// <summary>Every way to go on with a course that is weighed, within the limits of device and skin.</summary>
/// <remarks>
/// Done sessions stay. Passes, device, adjuncts and anaesthetic are those of the first session planned at a zone, else of the
/// last one done there. Numbers, intervals and the year are chosen; docs/science/plans.md says why.
/// </remarks>
internal sealed class PlanSpace
{
    /// <summary>Most sessions of a plan.</summary>
    public const int MostVisits = 8;

    /// <summary>Weeks from the first day a session could be held to the day all plans are judged on.</summary>
    public const int YearWeeks = 52;

    // A session is judged no sooner than that.
    private const int RipeningWeeks = 12;
    private const int Lengths = 4;
    private const double Shallow = 0.5; // mm
    private static readonly ImmutableArray<int> Intervals = [2, 3, 4, 6, 8];

    private readonly Course course;
    private readonly ImmutableArray<Session> done;
    private readonly ImmutableArray<Session> ahead;
    private readonly Session template;

    /// <summary>The space of a course that <see cref="PlanFaults"/> finds nothing wrong with.</summary>
    public PlanSpace(Course course)
    {
        this.course = course;
        done = [.. course.Sessions.Where(s => s.Status == SessionStatus.Done)];
        ahead = [.. course.Sessions.Where(s => s.Status == SessionStatus.Planned)];
        template = ahead.IsEmpty ? done[^1] : ahead[0];
        Start = StartAfter(Intervals[0]);
        Judged = Start.Date.AddDays(7 * YearWeeks);
        Zones = Alike();
        var treated = Zones.Where(z => z.Template is not null).SelectMany(z => z.Zones).ToArray();
        Counting = [.. course.Concerns.Where(c => c.Zones.Intersect(treated, StringComparer.Ordinal).Any()).Select(c => c.Id)];
        Candidates = [.. All()];
    }

    /// <summary>Ids of the concerns that plans are judged by, all alike: those at a zone that is treated.</summary>
    public ImmutableArray<string> Counting { get; }

    /// <summary>The first time a session could be held.</summary>
    public DateTime Start { get; }

    /// <summary>The midnight on which all plans are judged.</summary>
    public DateTime Judged { get; }

    /// <summary>Zones of concerns and sessions, those alike together.</summary>
    public ImmutableArray<PlanZone> Zones { get; }

    /// <summary>Every candidate: first no session at all, then what the course plans where it plans anything, then the rest.</summary>
    public ImmutableArray<Candidate> Candidates { get; }

    /// <summary>Days from day 0 of the course, whole minutes.</summary>
    public double DayOf(DateTime at) => course.MinuteOf(at);

    /// <summary>Sessions at a zone under a candidate.</summary>
    public IEnumerable<ZoneVisit> VisitsOf(Candidate candidate, PlanZone zone) =>
        zone.Past.Concat(
            candidate.IsOfCourse ? zone.Ahead
            : zone.Template is null || candidate.Reach is not { } reach ? []
            : candidate.At.Select(at => new ZoneVisit(DayOf(at), zone.At(reach), IsNew: true))
        );

    /// <summary>The course under a candidate, forecast until the day all are judged on or the last goal, whichever is later.</summary>
    public Course CourseOf(Candidate candidate)
    {
        var until = course.Concerns.Select(c => c.Goal?.By ?? DateOnly.MinValue).Append(DateOnly.FromDateTime(Judged)).Max();
        var sessions = candidate.IsOfCourse
            ? course.Sessions
            :
            [
                .. done,
                .. candidate.At.Select(at => new Session
                {
                    At = at,
                    Status = SessionStatus.Planned,
                    Anaesthetic = template.Anaesthetic,
                    Areas = AreasAt(candidate.Reach!.Value),
                }),
            ];
        return course with { Sessions = sessions, ForecastUntil = until };
    }

    private IEnumerable<Candidate> All()
    {
        yield return new Candidate(null, null, []);
        if (!ahead.IsEmpty)
            yield return new Candidate(null, null, [.. ahead.Select(s => s.At)], IsOfCourse: true);
        var treated = Zones.Where(z => z.Template is not null).ToArray();
        var leading = treated.MaxBy(z => z.Share)!;
        // The longest needle goes where the course has it; other zones keep their share of it.
        var limit = treated.Where(z => z.Share >= 1).Select(z => z.Limit).DefaultIfEmpty(0).Max();
        var reaches = DeviceDial
            .Of(leading.Template!.Device)
            .Spread(limit, Shallow, Lengths)
            .DistinctBy(reach => string.Join(' ', treated.Select(z => z.At(reach).NeedleLength)), StringComparer.Ordinal)
            .ToArray();
        var most = Math.Min(MostVisits, CourseLimits.Sessions - done.Length);
        foreach (var weeks in Intervals)
        foreach (var reach in reaches)
        {
            var start = StartAfter(weeks);
            for (var visits = weeks == Intervals[0] ? 1 : 2; visits <= most; visits++)
            {
                var last = start.AddDays(7 * weeks * (visits - 1));
                if (last > Judged.AddDays(-7 * RipeningWeeks))
                    break;
                yield return new Candidate(
                    visits == 1 ? null : weeks,
                    reach,
                    [.. Enumerable.Range(0, visits).Select(i => start.AddDays(7 * weeks * i))]
                );
            }
        }
    }

    // Not before the first session that is planned, the interval has passed since the last one, and all that is known was known.
    private DateTime StartAfter(int weeks)
    {
        var start = ahead.IsEmpty ? DateTime.MinValue : ahead[0].At;
        if (!done.IsEmpty && done[^1].At.AddDays(7 * weeks) is var rested && rested > start)
            start = rested;
        var known = course.Observations.Select(o => o.At).DefaultIfEmpty(DateTime.MinValue).Max();
        while (start <= known)
            start = start.AddDays(1);
        return start;
    }

    private ImmutableArray<PlanZone> Alike()
    {
        var zones = course.Zones.Select(Of).ToArray();
        var longest = zones.Max(z => z.Template?.NeedleLength.Millimetres ?? 0);
        return
        [
            .. zones
                .Select(z => z with { Share = longest > 0 && z.Template is { } area ? area.NeedleLength.Millimetres / longest : 1 })
                .GroupBy(z => z, new SameSkin())
                .Select(g => g.Key with { Zones = [.. g.SelectMany(z => z.Zones)] }),
        ];
    }

    private PlanZone Of(string zone)
    {
        var anatomy = Catalogue.Zones[zone].Anatomy;
        var visits = course
            .SessionsOf(zone)
            .Select(v =>
                (
                    v.Session,
                    Visit: new ZoneVisit(DayOf(v.Session.At), v.Area with { Zones = [] }, v.Session.Status == SessionStatus.Planned)
                )
            )
            .ToArray();
        ImmutableArray<ZoneVisit> past = [.. visits.Where(v => !v.Visit.IsNew).Select(v => v.Visit)];
        ImmutableArray<ZoneVisit> next = [.. visits.Where(v => v.Visit.IsNew).Select(v => v.Visit)];
        var area = ahead.IsEmpty ? past.LastOrDefault()?.Area : next.FirstOrDefault()?.Area;
        return new PlanZone(
            [zone],
            anatomy,
            past,
            next,
            area,
            Share: 1,
            area is null ? 0 : NeedleRoom.Of(course, zone, area, past).Longest
        );
    }

    private ValueList<Area> AreasAt(double reach) =>
        [
            .. Zones
                .Where(z => z.Template is not null)
                .GroupBy(z => z.At(reach))
                .Select(g =>
                    g.Key with
                    {
                        Zones = [.. course.Zones.Where(zone => g.Any(z => z.Zones.Contains(zone, StringComparer.Ordinal)))],
                    }
                ),
        ];

    // Mirrored zones with the same past and the same treatment are computed once.
    private sealed class SameSkin : IEqualityComparer<PlanZone>
    {
        public bool Equals(PlanZone? x, PlanZone? y) =>
            x is not null
            && y is not null
            && x.Anatomy == y.Anatomy
            && x.Template == y.Template
            && x.Limit.Equals(y.Limit)
            && x.Past.SequenceEqual(y.Past)
            && x.Ahead.SequenceEqual(y.Ahead);

        public int GetHashCode(PlanZone zone) => HashCode.Combine(zone.Anatomy.Id, zone.Past.Length, zone.Ahead.Length);
    }
}
