using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Terminal;

/// <summary>The early signs after a session, in hours and days.</summary>
internal sealed class RecoveryTable(Report report, TerminalPage page)
{
    public void Write(SessionForecast session)
    {
        var (zones, forecast) = report.Slowest(session);
        var signs = forecast.Signs.Where(s => Recovery.Signs.Contains(s.Sign, StringComparer.Ordinal)).ToArray();
        page.Table(
            [Texts.Of("column.time"), .. signs.Select(s => s.Name)],
            Recovery
                .Rows(report, session, zones)
                .Select(r => (IReadOnlyList<string>)[r.Time, .. signs.Select(s => Numbers.WithRange(s.Treated[r.Moment], 1))])
        );
    }
}
