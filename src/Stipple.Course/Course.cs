namespace Stipple;

/// <summary>
/// One person's whole time line: who they are, what troubles them and where, what was done, what is planned and what was
/// observed. All concerns and zones run side by side in it; there is never a second course beside it. A course obtained from
/// <see cref="CourseReader"/> is sound; one built by hand is made sure of by writing and reading it.
/// </summary>
public sealed record Course
{
    /// <summary>Days forecast after the last session (or the start) when no horizon is given: 26 weeks, a chosen value.</summary>
    public const double DefaultHorizonDays = 26 * 7;

    /// <summary>A line to know the course by, up to 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Anything worth keeping, up to 2000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>Local date on which the course begins: age, ages of marks and baselines hold for it.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Local date until which to forecast; null for <see cref="DefaultHorizonDays"/> after the last session.</summary>
    public DateOnly? ForecastUntil { get; init; }

    /// <summary>The person.</summary>
    public required Person Person { get; init; }

    /// <summary>What troubles the person, up to 40 concerns.</summary>
    public ValueList<Concern> Concerns { get; init; } = [];

    /// <summary>Sessions done and planned in order of time, up to 1000.</summary>
    public ValueList<Session> Sessions { get; init; } = [];

    /// <summary>What was seen, in any order, up to 5000.</summary>
    public ValueList<Observation> Observations { get; init; } = [];

    /// <summary>Local time of day zero: the first session, or the start without any.</summary>
    public DateTime DayZero => Sessions.Count > 0 ? Sessions[0].At : Start.ToDateTime(TimeOnly.MinValue);

    /// <summary>Last day to forecast, in days since <see cref="DayZero"/>.</summary>
    public double Horizon =>
        ForecastUntil is { } date
            ? DayOf(date.ToDateTime(TimeOnly.MinValue))
            : (Sessions.Count > 0 ? DayOf(Sessions[^1].At) : 0) + DefaultHorizonDays;

    /// <summary>Zones touched by any concern or session, each once, in order of first mention.</summary>
    public ValueList<string> Zones =>
        [
            .. Concerns
                .SelectMany(c => c.Zones)
                .Concat(Sessions.SelectMany(s => s.Areas).SelectMany(a => a.Zones))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Days from <see cref="DayZero"/> to a local time, with fractions; negative before it.</summary>
    /// <param name="at">Local time.</param>
    /// <returns>Days.</returns>
    public double DayOf(DateTime at) => (at - DayZero).TotalDays;

    /// <summary>The sessions that needle a zone, in order of time, with the area that does.</summary>
    /// <param name="zone">Id of the zone.</param>
    /// <returns>Session and area; empty when the zone is never needled.</returns>
    public IEnumerable<(Session Session, Area Area)> SessionsOf(string zone)
    {
        foreach (var session in Sessions)
        foreach (var area in session.Areas)
        {
            if (area.Zones.Contains(zone))
                yield return (session, area);
        }
    }
}
