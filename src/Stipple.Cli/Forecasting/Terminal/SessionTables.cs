using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Terminal;

/// <summary>What each session does and what it costs, as two tables that fit eighty columns.</summary>
internal sealed class SessionTables(TerminalPage page)
{
    public void Write(Forecast forecast)
    {
        if (forecast.Sessions.IsEmpty)
            return;
        page.Heading(Texts.Of("page.sessions.title"));
        page.List(
            forecast.Sessions.Select(
                (s, i) =>
                    Texts.Of(
                        "sessions.item",
                        i + 1,
                        Dates.Long(s.At),
                        Texts.Of(s.Status == SessionStatus.Done ? "page.sessions.done" : "page.sessions.planned")
                    )
            ),
            mark: false
        );
        page.Heading(Texts.Of("sessions.needles"));
        Table(
            forecast,
            ["column.set", "column.depth", "column.punctures", "column.wounded"],
            z => [Numbers.Plain(z.SetLength), Numbers.WithRange(z.Depth, 1), Numbers.WithRange(z.Punctures, 0), Wounded(z)]
        );
        page.Heading(Texts.Of("sessions.after"));
        Table(
            forecast,
            ["column.pain", "column.painBare", "column.presentable", "column.clear"],
            z =>
                [
                    Numbers.WithRange(z.Pain, 1),
                    Numbers.WithRange(z.PainBare, 1),
                    Numbers.WithRange(z.DaysUntilPresentable, 1),
                    Numbers.WithRange(z.DaysUntilClear, 1),
                ]
        );
    }

    private void Table(Forecast forecast, string[] columns, Func<SessionZoneForecast, IReadOnlyList<string>> tell) =>
        page.Table(
            [Texts.Of("column.number"), Texts.Of("column.zones"), .. columns.Select(c => Texts.Of(c))],
            SessionGroup.Of(forecast, tell).Select(g => (IReadOnlyList<string>)[g.Sessions, Zones.Name(g.Zones.Zones), .. g.Cells]),
            texts: 2
        );

    private static string Wounded(SessionZoneForecast zones) =>
        Texts.Of(
            "sessions.wounded",
            Numbers.Fixed(zones.EpidermisWounded.P50, 1),
            Numbers.Fixed(zones.PapillaryWounded.P50, 1),
            Numbers.Fixed(zones.ReticularWounded.P50, 1)
        );
}
