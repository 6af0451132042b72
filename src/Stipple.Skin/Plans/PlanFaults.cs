namespace Stipple.Skin.Plans;

/// <summary>What stands against planning for a course.</summary>
public static class PlanFaults
{
    /// <summary>The course has no concern: there is nothing to improve.</summary>
    public const string NoConcern = "STP-PLAN-001";

    /// <summary>The course has no session to take device, passes and zones from.</summary>
    public const string NoSession = "STP-PLAN-002";

    /// <summary>No session of the course touches a zone of a concern.</summary>
    public const string NoZone = "STP-PLAN-003";

    /// <summary>The day plans are judged on lies beyond what can be forecast.</summary>
    public const string TooLate = "STP-PLAN-004";

    /// <summary>Every fault of a course; empty when plans can be searched.</summary>
    /// <param name="course">The course.</param>
    public static IReadOnlyList<Fault> Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        var faults = new List<Fault>();
        if (course.Concerns.Count == 0)
            faults.Add(
                Fault(NoConcern, "$.concerns", "no concern", "at least one concern", "There is nothing to plan for without a concern")
            );
        if (course.Sessions.Count == 0)
            faults.Add(
                Fault(
                    NoSession,
                    "$.sessions",
                    "no session",
                    "at least one session, done or planned",
                    "Device, passes and zones of a plan are taken from a session of the course, and it has none"
                )
            );
        if (faults.Count > 0)
            return faults;
        var ahead = course.Sessions.Where(s => s.Status == SessionStatus.Planned).ToArray();
        var treated = (ahead.Length > 0 ? ahead : [.. course.Sessions]).SelectMany(s => s.Areas).SelectMany(a => a.Zones);
        if (!course.Concerns.SelectMany(c => c.Zones).Intersect(treated, StringComparer.Ordinal).Any())
            faults.Add(
                Fault(
                    NoZone,
                    "$.sessions",
                    "sessions elsewhere",
                    "a session at a zone of a concern",
                    "No session of the course touches a zone of a concern"
                )
            );
        else if (new PlanSpace(course) is var space && space.DayOf(space.Judged) > CourseLimits.HorizonDays)
            faults.Add(
                Fault(
                    TooLate,
                    "$.sessions",
                    $"a first session on {course.DayZero:yyyy-MM-dd}",
                    $"at most {CourseLimits.HorizonDays} days from it to {space.Judged:yyyy-MM-dd}",
                    "The day plans are judged on lies beyond what can be forecast"
                )
            );
        return faults;
    }

    private static Fault Fault(string code, string path, string found, string allowed, string sentence) =>
        new(code, path, 0, 0, found, allowed, $"{sentence}; allowed is {allowed}.");
}
