using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Charting;

/// <summary>The days after a session, as pictures; day 0 is the session.</summary>
internal static class RecoveryCharts
{
    private static readonly string[] Seen = ["redness", "swelling", "flaking"];

    /// <summary>Medians of redness, swelling and flaking together over a fortnight, early days wider; null when none of them is shown.</summary>
    public static BandChart? Together(Report report, SessionForecast session)
    {
        var (zones, forecast) = report.Slowest(session);
        var moments = report.MomentsAfter(session, zones);
        var signs = forecast.Signs.Where(s => Seen.Contains(s.Sign, StringComparer.Ordinal)).ToArray();
        if (signs.Length == 0 || moments.Count == 0)
            return null;
        return Chart(
            Texts.Of("chart.recovery", Dates.Long(session.At), Zones.Name(zones.Zones)),
            [
                .. signs.Select(s => new BandSeries(
                    s.Name,
                    [.. moments.Select(i => BandPoint.Exact(report.Forecast.Days[i] - session.Day, s.Treated[i].P50))]
                )),
            ]
        ) with
        {
            Axis = TimeAxis.DenseEarly with { Since = Texts.Of("recovery.since") },
        };
    }

    /// <summary>One sign with its bands over some days.</summary>
    public static BandChart Alone(Report report, SessionForecast session, SessionZoneForecast zones, SignForecast sign, double days)
    {
        var moments = report.MomentsAfter(session, zones);
        var points = moments.Select(i =>
        {
            var band = sign.Treated[i];
            return new BandPoint(report.Forecast.Days[i] - session.Day, band.P50, band.P25, band.P75, band.P05, band.P95);
        });
        return Chart(sign.Name, [new BandSeries(sign.Name, [.. points])]) with
        {
            Axis = TimeAxis.FirstDays(days) with { Since = Texts.Of("recovery.since") },
        };
    }

    private static BandChart Chart(string title, IReadOnlyList<BandSeries> series) =>
        new()
        {
            Title = title,
            Quantity = Texts.Of("recovery.quantity"),
            AtLeast = new ValueRange(0, 4),
            Series = series,
        };
}
