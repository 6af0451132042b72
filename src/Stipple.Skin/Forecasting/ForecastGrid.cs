using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>The moments a forecast speaks of: hourly for three days after a session, daily for a fortnight, then weekly.</summary>
/// <remarks>
/// At a session's own time the state is that just before it. With many sessions the hours are kept for the first and the
/// latest ones only, the days for all.
/// </remarks>
public static class ForecastGrid
{
    private const int HourlySessions = 12;

    /// <summary>Days from day 0, strictly increasing, from 0 to the horizon.</summary>
    /// <param name="sessions">Days of the sessions, increasing, at least 0.</param>
    /// <param name="horizon">Last day; above 0.</param>
    /// <param name="also">Further days to tell, each at least 0.</param>
    public static ImmutableArray<double> Of(IReadOnlyList<double> sessions, double horizon, IEnumerable<double>? also = null)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var minutes = new SortedSet<long>((also ?? []).Select(Minute)) { 0, Minute(horizon) };
        for (var week = 1; week * 7 < horizon; week++)
            minutes.Add(Minute(week * 7));
        for (var i = 0; i < sessions.Count; i++)
        {
            minutes.Add(Minute(sessions[i]));
            if (i == 0 || i > sessions.Count - HourlySessions)
            {
                for (var hour = 1; hour <= 72; hour++)
                    minutes.Add(Minute(sessions[i] + hour / 24.0));
            }

            for (var day = 1; day <= 14; day++)
                minutes.Add(Minute(sessions[i] + day));
        }

        return [.. minutes.Where(m => m <= Minute(horizon)).Select(m => m / 1440.0)];
    }

    // Whole minutes, so that moments meant to be the same are the same.
    private static long Minute(double day) => (long)Math.Round(day * 1440);
}
