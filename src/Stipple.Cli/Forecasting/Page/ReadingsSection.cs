using Stipple.Cli.Forecasting.Charting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>What instruments and further scales will read where they have been read.</summary>
internal sealed class ReadingsSection(Html html, Report report)
{
    public void Write()
    {
        if (report.Forecast.Readings.IsEmpty)
            return;
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", Texts.Of("page.readings"), ("id", "readings"));
                html.Element("p", Texts.Of("page.readings.lead"));
                html.Element(
                    "div",
                    () =>
                    {
                        for (var i = 0; i < report.Forecast.Readings.Length; i++)
                        {
                            var chart = ReadingCharts.Whole(report, report.Forecast.Readings[i]);
                            html.Figure(chart, chart.ToSvg($"reading-{i + 1}", RecoverySection.Small));
                        }
                    },
                    ("class", "small")
                );
            },
            ("aria-labelledby", "readings")
        );
    }
}
