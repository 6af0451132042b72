using Stipple.Shapes;

namespace Stipple;

/// <summary>Rules that tie the parts of a course together. Each takes what could be read, so that one fault does not hide another.</summary>
internal static class CourseRules
{
    /// <summary>Each session is later than all before it.</summary>
    public static void SessionsInOrder(Node course, ReadScope scope)
    {
        DateTime? latest = null;
        foreach (var session in course.Items("sessions"))
        {
            if (!session.TryGet<DateTime>("at", out var at))
                continue;
            if (at <= latest)
                scope.Log.Add(
                    FaultCodes.OutOfOrder,
                    session.Find("at")!,
                    session.Find("at")!.Found,
                    $"after {latest:yyyy-MM-ddTHH:mm}, when the one before it was"
                );
            else
                latest = at;
        }
    }

    /// <summary>No planned session stands before a done one.</summary>
    public static void PlannedAfterDone(Node course, ReadScope scope)
    {
        var sessions = course.Items("sessions");
        var anyDoneAfter = false;
        for (var i = sessions.Count - 1; i >= 0; i--)
        {
            if (!sessions[i].TryGet<SessionStatus>("status", out var status))
                continue;
            if (status == SessionStatus.Done)
                anyDoneAfter = true;
            else if (anyDoneAfter)
                scope.Log.Add(
                    FaultCodes.PlannedBeforeDone,
                    sessions[i].Find("status")!,
                    "planned",
                    "sessions before a done one must be done too"
                );
        }
    }

    /// <summary>Every concern has an id of its own.</summary>
    public static void ConcernsDistinct(Node course, ReadScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var concern in course.Items("concerns"))
        {
            if (concern.TryGet<string>("id", out var id) && !seen.Add(id))
                scope.Log.Add(FaultCodes.DuplicateConcern, concern.Find("id")!, Node.Quote(id), "each concern needs an id of its own");
        }
    }

    /// <summary>Observations are of concerns the course has.</summary>
    public static void ObservedConcernsKnown(Node course, ReadScope scope)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var concern in course.Items("concerns"))
        {
            // A concern with a faulty kind still has an id to be known by, as long as it may be one.
            if (concern.Find("id")?.Text is { Length: <= CourseLimits.Id } id)
                known.Add(id);
        }
        foreach (var observation in course.Items("observations"))
        {
            if (observation.TryGet<string>("concern", out var id) && !known.Contains(id))
                scope.Log.Add(
                    FaultCodes.UnknownConcern,
                    observation.Find("concern")!,
                    Node.Quote(id),
                    scope.Log.Full ? "" : Nearest.Among(id, [.. known.Take(CourseLimits.Concerns)])
                );
        }
    }

    /// <summary>Sessions, observations and goals lie on or after the start.</summary>
    public static void NothingBeforeStart(Node course, ReadScope scope)
    {
        if (!course.TryGet<DateOnly>("start", out var start))
            return;
        foreach (var timed in course.Items("sessions").Concat(course.Items("observations")))
        {
            if (timed.TryGet<DateTime>("at", out var at) && DateOnly.FromDateTime(at) < start)
                Early(timed.Find("at")!);
        }
        foreach (var concern in course.Items("concerns"))
        {
            if (concern.Find("goal") is { } goal && goal.TryGet<DateOnly>("by", out var by) && by < start)
                Early(goal.Find("by")!);
        }

        void Early(Node place) =>
            scope.Log.Add(FaultCodes.BeforeStart, place, place.Found, $"on or after the start of the course, {start:yyyy-MM-dd}");
    }

    /// <summary>The horizon lies after day zero, and not further than a forecast may reach.</summary>
    public static void HorizonAhead(Node course, ReadScope scope)
    {
        if (!course.TryGet<DateOnly>("horizon", out var horizon) || !course.TryGet<DateOnly>("start", out var start))
            return;
        var zero =
            course.Items("sessions") is [var first, ..] && first.TryGet<DateTime>("at", out var at) ? DateOnly.FromDateTime(at) : start;
        var days = horizon.DayNumber - zero.DayNumber;
        if (days is < 1 or > CourseLimits.HorizonDays)
            scope.Log.Add(
                FaultCodes.BadHorizon,
                course.Find("horizon")!,
                course.Find("horizon")!.Found,
                $"after {zero:yyyy-MM-dd} and at most {CourseLimits.HorizonDays} days later"
            );
    }
}
