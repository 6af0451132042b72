using Stipple.Skin.Plans;

namespace Stipple.Skin.Tests.Plans;

/// <summary>Courses to plan for, and outcomes made by hand.</summary>
internal static class PlanLab
{
    public static readonly PlanOptions Few = new(Twins: 24);

    private static readonly DateTime First = new(2026, 1, 5, 10, 0, 0);

    /// <summary>Acne scars of a cheek: one session done, one planned four weeks later.</summary>
    public static Course Scars(Person? person = null, double millimetres = 1.5, Device? device = null, string zone = "cheek-left") =>
        Course(
            person ?? Lab.Person(),
            new AcneScars
            {
                Id = "scars",
                Zones = [zone],
                Baseline = new Baseline("goodman-baron-quantitative", 22),
            },
            Lab.Area(millimetres, zone: zone) with
            {
                Device = device ?? new Device(DeviceKind.Pen, "skinpen-precision"),
            }
        );

    public static Course Course(Person person, Concern concern, Area area) =>
        new()
        {
            Start = DateOnly.FromDateTime(First),
            Person = person,
            Concerns = [concern],
            Sessions = [Session(0, SessionStatus.Done, area), Session(28, SessionStatus.Planned, area)],
        };

    public static Session Session(double day, SessionStatus status, Area area) =>
        new()
        {
            At = First.AddDays(day),
            Status = status,
            Areas = [area],
        };

    public static Observation Reading(double day, double score) =>
        new()
        {
            At = First.AddDays(day),
            Concern = "scars",
            Scale = "goodman-baron-quantitative",
            Score = score,
            Rater = Rater.Practitioner,
        };

    public static Proposal Plan(Course course) => Planner.Run(course, Few, cancellation: TestContext.Current.CancellationToken);

    /// <summary>An outcome of two twins around these means.</summary>
    public static PlanOutcome Outcome(double improvement, double downtime, double risk, int visits, double unhealed = 0) =>
        new(
            new Candidate(null, 1, [.. Enumerable.Range(0, visits).Select(i => First.AddDays(28 * i))]),
            [improvement - 1, improvement + 1],
            [downtime, downtime],
            [risk, risk],
            [],
            unhealed
        );
}
