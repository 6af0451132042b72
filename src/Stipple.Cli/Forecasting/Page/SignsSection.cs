using Stipple.Charts;
using Stipple.Cli.Forecasting.Charting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>Every sign at every zone, in groups of small charts.</summary>
internal sealed class SignsSection(Html html, Report report)
{
    public void Write()
    {
        if (report.Forecast.Zones.All(z => z.Signs.IsEmpty))
            return;
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", Texts.Of("page.signs"), ("id", "signs"));
                html.Element("p", Texts.Of("page.signs.lead"));
                for (var i = 0; i < report.Forecast.Zones.Length; i++)
                    Zone(report.Forecast.Zones[i], i + 1);
            },
            ("aria-labelledby", "signs")
        );
    }

    private void Zone(ZoneForecast zone, int number)
    {
        html.Element("h3", Texts.Of("page.signs.zone", Names.Heading(Zones.Name(zone.Zones))));
        foreach (var (key, ids) in SignGroups.All)
        {
            var signs = zone.Signs.Where(s => ids.Contains(s.Sign, StringComparer.Ordinal) && report.Concerns(s.Sign)).ToArray();
            if (signs.Length == 0)
                continue;
            html.Element("h4", Texts.Of(key));
            html.Element(
                "div",
                () =>
                {
                    foreach (var sign in signs)
                    {
                        var chart = SignCharts.Whole(report, zone, sign) with
                        {
                            Title = sign.Name,
                            Quantity = sign.Unit,
                            Unit = "",
                            Sessions = ConcernCharts.Marks(report, zone.Zones, isLabelled: false),
                            Axis = SignGroups.IsEarly(key) ? TimeAxis.DenseEarly : TimeAxis.Whole,
                        };
                        html.Figure(chart, chart.ToSvg($"zone-{number}-{sign.Sign}", RecoverySection.Small));
                    }
                },
                ("class", "small")
            );
        }
    }
}
