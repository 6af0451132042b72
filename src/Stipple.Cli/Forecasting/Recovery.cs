using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting;

/// <summary>How the days after a session are told.</summary>
internal static class Recovery
{
    // The moments people ask for; where a session ends earlier, the rest is left out.
    private static readonly double[] Hours = [1, 6, 24, 48, 72];
    private static readonly double[] Days = [4, 5, 7, 10, 14];

    /// <summary>Ids of the signs seen and felt in these days.</summary>
    public static IReadOnlyList<string> Signs { get; } = ["redness", "swelling", "sensitivity", "flaking"];

    /// <summary>The moments that are told, with their names.</summary>
    public static IEnumerable<(string Time, int Moment)> Rows(Report report, SessionForecast session, SessionZoneForecast zones)
    {
        var moments = report.MomentsAfter(session, zones);
        foreach (
            var (after, name) in Hours
                .Select(h => (h / 24, Texts.Of("recovery.hours", h)))
                .Concat(Days.Select(d => (d, Texts.Of("recovery.days", d))))
        )
        {
            // Moments are whole minutes; half of one tells them apart.
            var place = moments.FirstOrDefault(i => Math.Abs(report.Forecast.Days[i] - session.Day - after) < 0.5 / 1440, -1);
            if (place >= 0)
                yield return (name, place);
        }
    }
}
