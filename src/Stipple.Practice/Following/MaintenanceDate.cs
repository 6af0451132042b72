namespace Stipple.Practice.Following;

/// <summary>When a concern is likely to have lost a fifth of its gain.</summary>
/// <param name="Concern">Id of the concern.</param>
/// <param name="Soonest">For one in four; null when not within the time watched.</param>
/// <param name="Usual">For half; null when not within the time watched.</param>
internal sealed record MaintenanceDate(string Concern, DateOnly? Soonest, DateOnly? Usual)
{
    /// <summary>The dates, counted from the last session done at a zone of the concern.</summary>
    public static IEnumerable<MaintenanceDate> Of(Course course, FollowFacts facts)
    {
        foreach (var maintenance in facts.Maintenance)
        {
            var concern = course.Concerns.FirstOrDefault(c => string.Equals(c.Id, maintenance.Concern, StringComparison.Ordinal));
            if (concern is not null && LastDone(course, concern) is { } last)
                yield return new MaintenanceDate(concern.Id, After(last, maintenance.Soonest), After(last, maintenance.Usual));
        }
    }

    /// <summary>Local date of the last session done at a zone of a concern; null when there is none.</summary>
    public static DateOnly? LastDone(Course course, Concern concern) =>
        course
            .Sessions.Where(s => s.Status == SessionStatus.Done && s.Areas.Any(a => a.Zones.Any(concern.Zones.Contains)))
            .Select(s => (DateOnly?)DateOnly.FromDateTime(s.At))
            .Max();

    private static DateOnly? After(DateOnly last, double? days) => days is { } d ? last.AddDays((int)Math.Round(d)) : null;
}
