using System.Collections.Immutable;
using Stipple.Practice.Incidents;
using Stipple.Skin.Forecasting;

namespace Stipple.Practice.Following;

/// <summary>What to do next in a course, and why. It advises; the practitioner decides.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Why">Why, in sentences with their numbers, what decided first.</param>
/// <param name="Concerns">How each concern fares.</param>
public sealed record NextStep(StepKind Kind, ImmutableArray<string> Why, ImmutableArray<ConcernProgress> Concerns)
{
    /// <summary>Share of the smallest detectable change that a session must add: four such sessions make a change that shows. Chosen.</summary>
    public const double LeastShareOfDetectable = 0.25;

    /// <summary>Share of half the middle half's width that a session must add, to be told from the forecast's own uncertainty. Chosen.</summary>
    public const double LeastShareOfSpread = 0.1;

    /// <summary>Days after its date from which a planned session is overdue; chosen.</summary>
    public const int OverdueDays = 7;

    /// <summary>Grade from which an event that goes on is referred; chosen.</summary>
    public const EventGrade ReferFrom = EventGrade.Moderate;

    /// <summary>The next step.</summary>
    /// <param name="course">The course to date, with what is planned.</param>
    /// <param name="forecast">Its forecast.</param>
    /// <param name="facts">What else is known.</param>
    /// <param name="today">Local date.</param>
    public static NextStep For(Course course, Forecast forecast, FollowFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(forecast);
        ArgumentNullException.ThrowIfNull(facts);
        var progress = course.Concerns.Select(c => Progress.Of(course, c, forecast, facts, today)).ToImmutableArray();
        (StepKind Kind, string Why)[] found =
        [
            .. Events(facts),
            .. Seen(progress),
            .. Kept(course, facts, today),
            .. Worth(course, forecast, progress, today),
            .. Overdue(course, today),
        ];
        var kind = Order.First(k => k == StepKind.Continue || found.Any(f => f.Kind == k));
        return new NextStep(kind, [.. found.OrderBy(f => f.Kind == kind ? 0 : 1).Select(f => f.Why)], progress);
    }

    // What decides where findings ask for different things.
    private static readonly ImmutableArray<StepKind> Order =
    [
        StepKind.Refer,
        StepKind.Adjust,
        StepKind.MaintenanceDue,
        StepKind.Stop,
        StepKind.Continue,
    ];

    private static IEnumerable<(StepKind, string)> Events(FollowFacts facts) =>
        facts
            .Events.Where(e => e.IsOpen)
            .Select(e =>
                (
                    e.Grade is null || e.Grade >= ReferFrom ? StepKind.Refer : StepKind.Adjust,
                    $"{e.Kind?.ToString() ?? "An event"}, {(e.Grade is { } grade ? $"grade {(int)grade}" : "not graded yet")}, goes on{(e.Onset is { } onset ? $" since {onset:yyyy-MM-dd}" : "")}."
                )
            );

    private static IEnumerable<(StepKind, string)> Seen(IEnumerable<ConcernProgress> progress)
    {
        foreach (var p in progress)
        {
            if (p is { Better: { } better, Detectable: { } detectable } && better < -detectable)
                yield return (
                    StepKind.Refer,
                    $"{p.Concern} scores {-better:0.##} worse than before the course; more than {detectable:0.##} is no rating error."
                );
            else if (p is { Better: { } change, Detectable: { } limit })
                yield return (
                    StepKind.Continue,
                    $"{p.Concern} scores {Math.Abs(change):0.##} {(change < 0 ? "worse" : "better")} than before the course{(Math.Abs(change) <= limit ? $"; up to {limit:0.##} it may be rating error" : "")}."
                );
            if (p is { Seen: { } seen, Day: { } day, Predicted: { } band })
                yield return (
                    p.Against == SeenAgainst.Worse ? StepKind.Adjust : StepKind.Continue,
                    $"{p.Concern} scored {seen:0.##} on day {day:0}; predicted was {band.P05:0.##} to {band.P95:0.##}."
                );
        }
    }

    private static IEnumerable<(StepKind, string)> Kept(Course course, FollowFacts facts, DateOnly today)
    {
        if (course.Sessions.Any(s => s.Status == SessionStatus.Planned))
            yield break;
        foreach (var due in MaintenanceDate.Of(course, facts))
        {
            if (due.Usual is { } usual && usual <= today)
                yield return (
                    StepKind.MaintenanceDue,
                    $"Half of people like this have lost a fifth of what {due.Concern} gained by {usual:yyyy-MM-dd}."
                );
            else if (due.Soonest is { } soonest && soonest <= today)
                yield return (
                    StepKind.Continue,
                    $"One in four people like this has lost a fifth of what {due.Concern} gained by {soonest:yyyy-MM-dd}."
                );
        }
    }

    private static IEnumerable<(StepKind, string)> Worth(
        Course course,
        Forecast forecast,
        ImmutableArray<ConcernProgress> progress,
        DateOnly today
    )
    {
        var told = progress.Where(p => p.IsWorth is not null).ToArray();
        if (told.Length == 0)
            yield return (StepKind.Continue, "What another session adds was not forecast.");
        foreach (var p in told)
            yield return (
                Array.TrueForAll(told, t => t.IsWorth is false) ? StepKind.Stop : StepKind.Continue,
                $"Another session makes the score of {p.Concern} {Math.Abs(p.NextGain!.Value):0.##} {(p.NextGain < 0 ? "worse" : "better")} (forecast ± {p.NextSpread:0.##}{(p.Detectable is { } d ? $", detectable {d:0.##}" : "")}): {(p.IsWorth is true ? "worth it" : "too little")}."
            );
        foreach (var concern in forecast.Concerns.Where(c => c.Support.Kind is null))
            yield return (StepKind.Continue, $"No published study of needling stands behind the forecast of {concern.Concern}.");
        foreach (var concern in course.Concerns.Where(c => c.Goal is { By: var by } && by < today))
            yield return (StepKind.Continue, $"The goal for {concern.Id} was set for {concern.Goal!.By:yyyy-MM-dd}.");
    }

    private static IEnumerable<(StepKind, string)> Overdue(Course course, DateOnly today)
    {
        if (
            course.Sessions.FirstOrDefault(s => s.Status == SessionStatus.Planned) is { At: var at }
            && today.DayNumber - DateOnly.FromDateTime(at).DayNumber is var days and > OverdueDays
        )
            yield return (StepKind.Continue, $"The session planned for {at:yyyy-MM-dd} is {days} days overdue.");
    }
}
