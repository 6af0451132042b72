using Stipple.Charts;
using Stipple.Cli.Forecasting.Charting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>The hours and days after the next session.</summary>
internal sealed class RecoverySection(Html html, Report report)
{
    private const double Hourly = 3;

    /// <summary>The size of a small chart.</summary>
    public static ChartSize Small { get; } = new(320, 130);

    private static ChartSize Quarter { get; } = new(280, 130);

    public void Write()
    {
        if (report.NextSession < 0)
            return;
        var session = report.Forecast.Sessions[report.NextSession];
        var (zones, forecast) = report.Slowest(session);
        var signs = forecast.Signs.Where(s => Recovery.Signs.Contains(s.Sign, StringComparer.Ordinal)).ToArray();
        var moments = report.MomentsAfter(session, zones);
        if (signs.Length == 0 || moments.Count == 0)
            return;
        html.Element(
            "section",
            () =>
            {
                html.Element(
                    "h2",
                    Texts.Of(session.Status == SessionStatus.Planned ? "page.recovery" : "page.recovery.last"),
                    ("id", "recovery")
                );
                html.Element("p", Texts.Of("page.recovery.lead", Dates.Long(session.At), Zones.Name(zones.Zones)));
                var watched = report.Forecast.Days[moments[^1]] - session.Day;
                Charts("page.recovery.hours", "hours", session, zones, signs, Math.Min(Hourly, watched));
                if (watched > Hourly)
                    Charts("page.recovery.days", "days", session, zones, signs, watched);
            },
            ("aria-labelledby", "recovery")
        );
    }

    private void Charts(string heading, string id, SessionForecast session, SessionZoneForecast zones, SignForecast[] signs, double days)
    {
        html.Element("h3", Texts.Of(heading));
        html.Element(
            "div",
            () =>
            {
                foreach (var sign in signs)
                {
                    var chart = RecoveryCharts.Alone(report, session, zones, sign, days);
                    html.Figure(chart, chart.ToSvg($"recovery-{id}-{sign.Sign}", Quarter));
                }
            },
            ("class", "small quarter")
        );
    }
}
