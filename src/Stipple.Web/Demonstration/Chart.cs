using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Sessions;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Skin.Cohorts;

namespace Stipple.Web.Demonstration;

/// <summary>The record of one invented person, as if it had been kept by this practice.</summary>
internal sealed class Chart
{
    private readonly CohortDesign design;
    private readonly CohortPatient who;
    private readonly int number;
    private readonly DateTime now;
    private readonly Func<DateTime, DateTimeOffset> utc;
    private readonly Guid practitioner;

    /// <summary>Prepares the record.</summary>
    /// <param name="design">The trial they come from.</param>
    /// <param name="who">The virtual patient.</param>
    /// <param name="number">Their number in the cast, from 0: it says how far their course has come.</param>
    /// <param name="now">Now, on the practice's clock.</param>
    /// <param name="utc">From the practice's clock to UTC.</param>
    /// <param name="practitioner">Who treats them.</param>
    public Chart(CohortDesign design, CohortPatient who, int number, DateTime now, Func<DateTime, DateTimeOffset> utc, Guid practitioner)
    {
        (this.design, this.who, this.number, this.now, this.utc, this.practitioner) = (design, who, number, now, utc, practitioner);
        var (given, family) = Names.Of(number, who.Person.Sex);
        Patient = new Patient
        {
            Id = Guid.CreateVersion7(),
            Given = given,
            Family = family,
            Birth = DateOnly.FromDateTime(First.AddDays(-who.Person.Age * 365.25)),
            Sex = who.Person.Sex,
            Phototype = who.Person.Phototype,
            Phone = $"+34 600 {100 + number} {400 + (number * 13)}",
            Email = $"person{number + 1}@example.org",
            Background = Background(),
        };
        Concern = new ConcernEntry
        {
            Id = Guid.CreateVersion7(),
            PatientId = Patient.Id,
            Kind = design.Population.Concern.Kind,
            Name = design.Population.Concern.Id,
            Json = NodeOf("concerns", 0).ToJsonString(),
        };
    }

    /// <summary>The patient.</summary>
    public Patient Patient { get; }

    /// <summary>What troubles them.</summary>
    public ConcernEntry Concern { get; }

    /// <summary>
    /// The first session. The earliest people have finished long ago, the latest are about to begin: from 300 days ago to two
    /// weeks ahead.
    /// </summary>
    public DateTime First => now.Date.AddDays(-300 + (number * 315 / 41) - (number % 3)).AddHours(9 + (number % 8));

    /// <summary>Whether the consultation has taken place, so that there is anything but a name.</summary>
    public bool Seen => First.AddDays(-7) <= now;

    /// <summary>Sessions signed and planned, in order.</summary>
    private IEnumerable<DateTime> Days =>
        Enumerable.Range(0, design.Arms[0].Sessions!.Count).Select(i => First.AddDays(i * design.Arms[0].Sessions!.IntervalDays));

    /// <summary>Sessions that took place. Who dropped out has none after that day.</summary>
    public IEnumerable<SessionEntry> Sessions() =>
        Days.Where(day => day <= now && !(who.DroppedOut < (day - First).TotalDays)).Select(Session);

    /// <summary>The plan, when sessions are still ahead.</summary>
    public PlanEntry? Plan()
    {
        var ahead = Days.Where(day => day > now).ToList();
        return ahead.Count == 0 || who.DroppedOut is not null
            ? null
            : new PlanEntry
            {
                Id = Guid.CreateVersion7(),
                PatientId = Patient.Id,
                NextAt = utc(ahead[0]),
                IntervalDays = (int)design.Arms[0].Sessions!.IntervalDays,
                Sessions = new JsonArray([.. ahead.Select(day => PlannedNode(day))]).ToJsonString(),
            };
    }

    /// <summary>Appointments: the next session, and one that was missed by who dropped out.</summary>
    public IEnumerable<Visit> Visits()
    {
        var ahead = Days.Where(day => day > now).Take(1).ToList();
        if (ahead.Count > 0)
            yield return Visit(ahead[0], "session", who.DroppedOut is null ? "booked" : "cancelled");
        if (number % 9 == 4)
            yield return Visit(now.Date.AddHours(9 + (number % 7)), "follow-up", "booked");
    }

    /// <summary>Scores at the consultation and at each visit since.</summary>
    public IEnumerable<ScoreEntry> Scores()
    {
        if (Seen)
            yield return Score(First.AddDays(-7), who.Screening);
        for (var visit = 0; visit < design.Visits.Count; visit++)
        {
            // Scored at the visit, which for a session of the same day is before it.
            var day = First.AddDays(design.Visits[visit]).AddMinutes(-10);
            if (day <= now && !double.IsNaN(who.Scores[visit]))
                yield return Score(day, who.Scores[visit]);
        }
    }

    private Visit Visit(DateTime at, string purpose, string state) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PatientId = Patient.Id,
            At = utc(at),
            Purpose = purpose,
            State = state,
            With = practitioner,
        };

    private ScoreEntry Score(DateTime at, double score)
    {
        var scale = Catalogue.Scales[design.Population.Concern.Baseline.Scale];
        return new ScoreEntry
        {
            Id = Guid.CreateVersion7(),
            PatientId = Patient.Id,
            At = utc(at),
            ConcernId = Concern.Id,
            Scale = scale.Id,
            ScaleVersion = scale.Version,
            Total = Math.Round(score, 3),
            Rater = scale.Rater,
            Setting = Setting.Live,
        };
    }

    private SessionEntry Session(DateTime day)
    {
        var area = AreaDraft.RepeatOf(design.Arms[0].Sessions!.Area) with
        {
            Cartridge = 0,
            EndPoint = design.Arms[0].Sessions!.Area.EndPoint,
        };
        // One lot for all that was treated in two months, so that following a lot leads to several people.
        var lot = $"SP{day:yy}{(day.Month + 1) / 2:00}A";
        var cartridge = new CartridgeLabel
        {
            Lot = lot,
            Serial = $"{number:00}{day:yyMMdd}",
            Expiry = DateOnly.FromDateTime(day).AddYears(2),
        };
        var draft = new SessionDraft
        {
            At = day,
            Answers = SafetyQuestions.Today.ToImmutableDictionary(q => q.Id, q => !q.Wary, StringComparer.Ordinal),
            Areas =
            [
                area with
                {
                    Zones = [.. area.Zones.OrderBy(z => z, StringComparer.Ordinal)],
                    KeptToOrbitalRim = Around(area) ? true : null,
                },
            ],
            Cartridges = [cartridge],
            Anaesthetic = new AnaestheticDraft
            {
                Kind = AnaestheticKind.TopicalLidocainePrilocaine,
                On = TimeOnly.FromDateTime(day.AddMinutes(-45)),
                Off = TimeOnly.FromDateTime(day),
            },
            Pain = 2 + ((number + day.DayOfYear) % 4),
        };
        var session = draft.ToSession() ?? throw new InvalidDataException($"The session of {design.Title} is not complete.");
        return new SessionEntry
        {
            Id = Guid.CreateVersion7(),
            PatientId = Patient.Id,
            At = utc(day),
            Draft = JsonSerializer.Serialize(draft, Courses.CourseJson.Options),
            Json = NodeOf(With(session), "sessions", 0).ToJsonString(),
            Device = area.Device?.Model,
            Lot = lot,
            Serial = cartridge.Serial,
            Expiry = cartridge.Expiry,
            SignedAt = utc(day.AddMinutes(50)),
            SignedBy = practitioner,
        };
    }

    private static bool Around(AreaDraft area) => area.Zones.Any(z => z.StartsWith("periorbital", StringComparison.Ordinal));

    private JsonNode PlannedNode(DateTime day) =>
        NodeOf(
            With(
                new Session
                {
                    At = day,
                    Status = SessionStatus.Planned,
                    Areas = [design.Arms[0].Sessions!.Area],
                }
            ),
            "sessions",
            0
        );

    private Course With(params ValueList<Session> sessions) =>
        new()
        {
            Start = DateOnly.FromDateTime(First),
            Person = who.Person,
            Concerns = [Own(design.Population.Concern)],
            Sessions = sessions,
        };

    // Their own severity, not the mean of the trial's people.
    private Concern Own(Concern concern) => concern with { Baseline = concern.Baseline with { Score = Math.Round(who.Screening, 3) } };

    private JsonNode NodeOf(string list, int place) => NodeOf(With(), list, place);

    private static JsonNode NodeOf(Course course, string list, int place) =>
        JsonNode.Parse(CourseWriter.Write(course))![list]![place]!.DeepClone();

    private string Background()
    {
        var person = JsonNode.Parse(CourseWriter.Write(With()))!["person"]!.AsObject();
        foreach (var known in (string[])["age", "sex", "phototype"])
            person.Remove(known);
        return person.ToJsonString();
    }
}
