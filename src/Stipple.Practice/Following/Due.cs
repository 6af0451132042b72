using System.Collections.Immutable;

namespace Stipple.Practice.Following;

/// <summary>What is due for a person, from the course alone: a list for the start of a day.</summary>
public static class Due
{
    /// <summary>Days ahead that are looked at; chosen.</summary>
    public const int DaysAhead = 14;

    /// <summary>Days after the last session at which a concern is scored again; chosen, as trials' first visits.</summary>
    public const int ScoresAfter = 28;

    /// <summary>Days before it runs out at which consent is due anew; chosen.</summary>
    public const int ConsentAhead = 30;

    /// <summary>Everything due within <see cref="DaysAhead"/> or overdue, by date.</summary>
    /// <param name="course">The course.</param>
    /// <param name="facts">What else is known.</param>
    /// <param name="today">Local date.</param>
    public static ImmutableArray<DueItem> For(Course course, FollowFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Visits(course, today)
                .Concat(Scores(course, today))
                .Concat(Consents(facts, today))
                .Concat(Maintained(course, facts, today))
                .Where(item => item.On.DayNumber - today.DayNumber <= (item.Kind == DueKind.Consent ? ConsentAhead : DaysAhead))
                .OrderBy(item => item.On),
        ];
    }

    private static IEnumerable<DueItem> Visits(Course course, DateOnly today) =>
        course
            .Sessions.Where(s => s.Status == SessionStatus.Planned)
            .Select(s => DateOnly.FromDateTime(s.At))
            .Select(on => Item(DueKind.Visit, on, today, null, $"A session is planned for {on:yyyy-MM-dd}"));

    private static IEnumerable<DueItem> Scores(Course course, DateOnly today)
    {
        foreach (var concern in course.Concerns)
        {
            if (MaintenanceDate.LastDone(course, concern) is not { } last)
                continue;
            var scored = course.Observations.Any(o =>
                string.Equals(o.Concern, concern.Id, StringComparison.Ordinal) && DateOnly.FromDateTime(o.At) > last
            );
            if (!scored)
                yield return Item(
                    DueKind.Scores,
                    last.AddDays(ScoresAfter),
                    today,
                    concern.Id,
                    $"{concern.Id} is to be scored {ScoresAfter} days after the session of {last:yyyy-MM-dd}"
                );
        }
    }

    private static IEnumerable<DueItem> Consents(FollowFacts facts, DateOnly today)
    {
        if (facts.Consent is { Expires: { } expires })
            yield return Item(DueKind.Consent, expires, today, null, $"Consent holds until {expires:yyyy-MM-dd}");
    }

    private static IEnumerable<DueItem> Maintained(Course course, FollowFacts facts, DateOnly today) =>
        course.Sessions.Any(s => s.Status == SessionStatus.Planned)
            ? []
            : MaintenanceDate
                .Of(course, facts)
                .Where(m => m.Usual is not null)
                .Select(m =>
                    Item(
                        DueKind.Maintenance,
                        m.Usual!.Value,
                        today,
                        m.Concern,
                        $"{m.Concern} will usually have lost a fifth of its gain by {m.Usual:yyyy-MM-dd}"
                    )
                );

    private static DueItem Item(DueKind kind, DateOnly on, DateOnly today, string? concern, string text) =>
        new(kind, on, on < today, concern, on < today ? $"{text}: {today.DayNumber - on.DayNumber} days overdue." : $"{text}.");
}
