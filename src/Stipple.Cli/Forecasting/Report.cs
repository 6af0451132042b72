using Stipple.Cli.Forecasting.Page;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>A course, its forecast, and what every way of showing them asks for.</summary>
internal sealed record Report(Course Course, Forecast Forecast)
{
    /// <summary>Days after a session on which its recovery is shown.</summary>
    public const double RecoveryDays = 14;

    /// <summary>The day history ends on: that of the last session done or, if later, of the last observation; null before any session.</summary>
    public double? LastRecord =>
        Course.Sessions.Where(s => s.Status == SessionStatus.Done).Select(s => (double?)Course.DayOf(s.At)).Max() is { } done
            ? Math.Min(Forecast.Horizon, Math.Floor(Course.Observations.Select(o => Course.DayOf(o.At)).Append(done).Max()))
            : null;

    /// <summary>The local date of a day of the forecast.</summary>
    public DateOnly DateOf(double day) => DateOnly.FromDateTime(Forecast.DayZero.AddMinutes(Math.Round(day * 1440)));

    /// <summary>Place of the session whose recovery is shown: the first planned, else the last; -1 without any forecast one.</summary>
    public int NextSession
    {
        get
        {
            var shown = Enumerable
                .Range(0, Forecast.Sessions.Length)
                .Where(i => !Forecast.Sessions[i].Zones.IsEmpty && Forecast.Sessions[i].Day < Forecast.Horizon)
                .ToArray();
            return shown.Length == 0
                ? -1
                : shown.Where(i => Forecast.Sessions[i].Status == SessionStatus.Planned).DefaultIfEmpty(shown[^1]).First();
        }
    }

    /// <summary>The concern of a forecast as the course states it.</summary>
    public Concern ConcernOf(ConcernForecast forecast) =>
        Course.Concerns.First(c => string.Equals(c.Id, forecast.Concern, StringComparison.Ordinal));

    /// <summary>Ids of the signs a concern is read from.</summary>
    public IEnumerable<string> SignsOf(ConcernForecast forecast) =>
        Severity.SignsOf(ConcernOf(forecast)).Select(sign => Stipple.Skin.Appearance.Signs.Of(sign).Id);

    /// <summary>Whether a sign says something of this person: signs of marks do so only where a concern is read from them.</summary>
    public bool Concerns(string sign) =>
        !SignGroups.OfMarks.Contains(sign, StringComparer.Ordinal)
        || Course
            .Concerns.SelectMany(Severity.SignsOf)
            .Any(read => string.Equals(Stipple.Skin.Appearance.Signs.Of(read).Id, sign, StringComparison.Ordinal));

    /// <summary>The zones of a session that take longest to recover, and what they show.</summary>
    public (SessionZoneForecast Session, ZoneForecast Zone) Slowest(SessionForecast session)
    {
        var zones = session.Zones.MaxBy(z => z.DaysUntilClear.P50)!;
        return (zones, Forecast.Zones.First(z => z.Zones.SequenceEqual(zones.Zones)));
    }

    /// <summary>Places of the moments in the days after a session, up to the next one at the same zones.</summary>
    public IReadOnlyList<int> MomentsAfter(SessionForecast session, SessionZoneForecast zones)
    {
        var end = Forecast
            .Sessions.Where(s => s.Day > session.Day && s.Zones.Any(z => z.Zones.SequenceEqual(zones.Zones)))
            .Select(s => s.Day)
            .Prepend(Math.Min(Forecast.Horizon, session.Day + RecoveryDays + MinuteInDays))
            .Min();
        return
        [
            .. Enumerable
                .Range(0, Forecast.Days.Length)
                .Where(i => Forecast.Days[i] > session.Day + MinuteInDays && Forecast.Days[i] <= end),
        ];
    }

    // Moments of the forecast are whole minutes.
    private const double MinuteInDays = 1.0 / 1440;
}
