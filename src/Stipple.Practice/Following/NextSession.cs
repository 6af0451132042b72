using Stipple.Practice.Sessions;

namespace Stipple.Practice.Following;

/// <summary>Takes the next session of a course by itself, so that what it adds can be forecast.</summary>
public static class NextSession
{
    /// <summary>
    /// Two courses: the sessions done, and these with one more: the first planned one, or else the last one done, repeated
    /// after the shortest interval. Forecast both with the same options.
    /// </summary>
    /// <param name="course">The course.</param>
    /// <param name="today">Local date; the next session is not before it.</param>
    /// <returns>The courses; null when there is no session to take it from.</returns>
    public static NextCourses? Of(Course course, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(course);
        var done = course.Sessions.Where(s => s.Status == SessionStatus.Done).ToArray();
        var next =
            course.Sessions.FirstOrDefault(s => s.Status == SessionStatus.Planned)
            ?? (done.Length == 0 ? null : done[^1] with { At = done[^1].At.AddDays(SigningContext.UsualShortestInterval) });
        if (next is null)
            return null;
        var at = today.ToDateTime(TimeOnly.FromDateTime(next.At)) is var soonest && next.At < soonest ? soonest : next.At;
        var until = DateOnly.FromDateTime(at.AddDays(Course.DefaultHorizonDays));
        var without = course with { Sessions = [.. done], ForecastUntil = until };
        return new NextCourses(without with { Sessions = [.. done, next with { At = at, Status = SessionStatus.Planned }] }, without);
    }
}
