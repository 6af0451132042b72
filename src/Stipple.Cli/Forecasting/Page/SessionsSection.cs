using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>What each session does and costs, and the risk of pigment.</summary>
internal sealed class SessionsSection(Html html, Report report)
{
    public void Write()
    {
        var rows = report.Forecast.Sessions.SelectMany((s, i) => s.Zones.Select(z => (Number: i + 1, Session: s, Zones: z))).ToArray();
        if (rows.Length > 0)
            html.Element("section", () => Sessions(rows), ("aria-labelledby", "sessions"));
        if (!report.Forecast.Zones.IsEmpty)
            html.Element("section", Pigment, ("aria-labelledby", "pigment"));
    }

    private void Sessions((int Number, SessionForecast Session, SessionZoneForecast Zones)[] rows)
    {
        html.Element("h2", Texts.Of("page.sessions.title"), ("id", "sessions"));
        html.Table(
            Texts.Of("page.sessions.caption"),
            [
                Texts.Of("column.session"),
                Texts.Of("column.zones"),
                Texts.Of("column.set"),
                Texts.Of("column.depth"),
                Texts.Of("column.punctures"),
                Texts.Of("column.wounded"),
                Texts.Of("column.pain"),
                Texts.Of("column.painBare"),
                Texts.Of("column.presentable"),
                Texts.Of("column.clear"),
            ],
            rows.Select(r =>
                (IReadOnlyList<string>)
                    [
                        Texts.Of(
                            "sessions.item",
                            r.Number,
                            Dates.Long(r.Session.At),
                            Texts.Of(r.Session.Status == SessionStatus.Done ? "page.sessions.done" : "page.sessions.planned")
                        ),
                        Zones.Name(r.Zones.Zones),
                        Numbers.Plain(r.Zones.SetLength),
                        Numbers.WithRange(r.Zones.Depth, 2),
                        Numbers.WithRange(r.Zones.Punctures, 0),
                        Wounded(r.Zones),
                        Numbers.WithRange(r.Zones.Pain, 1),
                        Numbers.WithRange(r.Zones.PainBare, 1),
                        Numbers.WithRange(r.Zones.DaysUntilPresentable, 1),
                        Numbers.WithRange(r.Zones.DaysUntilClear, 1),
                    ]
            )
        );
        var bars = new BarChart
        {
            Title = Texts.Of("page.downtime"),
            Quantity = Texts.Of("page.downtime.quantity"),
            Rows =
            [
                .. SessionGroup
                    .Of(report.Forecast, z => [Numbers.WithRange(z.DaysUntilClear, 1)])
                    .Select(g => new BarRow(
                        Texts.Of("page.downtime.row", g.Sessions, Zones.Name(g.Zones.Zones)),
                        g.Zones.DaysUntilClear.P50,
                        g.Zones.DaysUntilClear.P05,
                        g.Zones.DaysUntilClear.P95
                    )),
            ],
        };
        html.Figure(bars, bars.ToResponsiveSvg("downtime", ChartSize.Medium));
    }

    private void Pigment()
    {
        html.Element("h2", Texts.Of("pigment.title"), ("id", "pigment"));
        html.Element("p", Texts.Of("page.pigment.lead"));
        var bars = new BarChart
        {
            Title = Texts.Of("page.pigment.chart"),
            Quantity = Texts.Of("page.pigment.quantity"),
            IsProbability = true,
            Rows =
            [
                .. report.Forecast.Zones.Select(z => new BarRow(Names.Heading(Zones.Name(z.Zones)), Math.Clamp(z.PigmentRisk / 100, 0, 1))),
            ],
        };
        html.Figure(bars, bars.ToResponsiveSvg("pigment-risk", ChartSize.Medium));
    }

    private static string Wounded(SessionZoneForecast zones) =>
        Texts.Of(
            "sessions.wounded",
            Numbers.Fixed(zones.EpidermisWounded.P50, 1),
            Numbers.Fixed(zones.PapillaryWounded.P50, 1),
            Numbers.Fixed(zones.ReticularWounded.P50, 1)
        );
}
