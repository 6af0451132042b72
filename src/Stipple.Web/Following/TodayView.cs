namespace Stipple.Web.Following;

/// <summary>What a day begins with.</summary>
/// <param name="Day">The day.</param>
/// <param name="Visits">Appointments of the day.</param>
/// <param name="Alerts">What cannot wait: unresolved events, sessions not signed, clearances asked for.</param>
/// <param name="Overdue">What should have happened: visits nobody came to, planned sessions not held.</param>
/// <param name="Due">Planned sessions of the next two weeks without an appointment.</param>
public sealed record TodayView(
    DateOnly Day,
    IReadOnlyList<TodayLine> Visits,
    IReadOnlyList<TodayLine> Alerts,
    IReadOnlyList<TodayLine> Overdue,
    IReadOnlyList<TodayLine> Due
);
