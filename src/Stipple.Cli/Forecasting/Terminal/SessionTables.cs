using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Terminal;

/// <summary>What each session does and what it costs, as two tables that fit eighty columns.</summary>
internal sealed class SessionTables(TerminalPage page)
{
    public void Write(Forecast forecast)
    {
        var rows = forecast.Sessions.SelectMany(session => session.Zones.Select(zones => (Session: session, Zones: zones))).ToArray();
        if (rows.Length == 0)
            return;
        page.Heading(Texts.Of("sessions.needles"));
        page.Table(
            [
                Texts.Of("column.session"), Texts.Of("column.zones"), Texts.Of("column.set"), Texts.Of("column.depth"),
                Texts.Of("column.punctures"), Texts.Of("column.wounded"),
            ],
            rows.Select(r => (IReadOnlyList<string>)
            [
                Dates.Short(r.Session.At), Zones.Name(r.Zones.Zones), Numbers.Plain(r.Zones.SetLength), Numbers.WithRange(r.Zones.Depth, 2),
                Numbers.WithRange(r.Zones.Punctures, 0),
                string.Join(" / ", Numbers.Fixed(r.Zones.EpidermisWounded.P50, 1), Numbers.Fixed(r.Zones.PapillaryWounded.P50, 1), Numbers.Fixed(r.Zones.ReticularWounded.P50, 1)),
            ]),
            texts: 2);
        page.Heading(Texts.Of("sessions.after"));
        page.Table(
            [
                Texts.Of("column.session"), Texts.Of("column.zones"), Texts.Of("column.pain"), Texts.Of("column.painBare"),
                Texts.Of("column.presentable"), Texts.Of("column.clear"),
            ],
            rows.Select(r => (IReadOnlyList<string>)
            [
                Dates.Short(r.Session.At), Zones.Name(r.Zones.Zones), Numbers.WithRange(r.Zones.Pain, 1), Numbers.WithRange(r.Zones.PainBare, 1),
                Numbers.WithRange(r.Zones.DaysUntilPresentable, 1), Numbers.WithRange(r.Zones.DaysUntilClear, 1),
            ]),
            texts: 2);
    }
}
