using Stipple.Charts;
using Stipple.Cli.Forecasting.Charting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Terminal;

/// <summary>A forecast to read in a terminal.</summary>
internal sealed class ForecastTerminal
{
    private const int RecoveryHeight = 16;
    private readonly Report report;
    private readonly TerminalPage page;
    private readonly bool showsSigns;

    private ForecastTerminal(Report report, TerminalPage page, bool showsSigns) =>
        (this.report, this.page, this.showsSigns) = (report, page, showsSigns);

    public static void Write(Report report, Shell shell, ForecastRequest request) =>
        new ForecastTerminal(report, TerminalPage.Open(shell, request.Columns(shell), request.Ascii), !request.Signs.IsEmpty).Write();

    private void Write()
    {
        Header();
        foreach (var concern in report.Forecast.Concerns)
            Concern(concern);
        if (report.Forecast.Concerns.IsEmpty)
            page.Paragraph(Texts.Of("untouched"));
        if (showsSigns)
            Signs();
        new SessionTables(page).Write(report.Forecast);
        Recovery();
        Footer();
    }

    private void Header()
    {
        var (course, forecast) = (report.Course, report.Forecast);
        page.Paragraph(course.Title ?? Texts.Of("title.none"), strong: true);
        page.Paragraph(string.Join(", ", People.Details(course.Person).Prepend(People.Brief(course.Person))));
        page.Paragraph(
            Texts.Of(
                "terminal.course",
                course.Sessions.Count,
                course.Sessions.Count(s => s.Status == SessionStatus.Done),
                Dates.Long(forecast.DayZero),
                Dates.Long(report.DateOf(forecast.Horizon))
            )
        );
        page.Paragraph(Texts.Of("terminal.model", forecast.Model, forecast.Calibration, forecast.Twins, forecast.Seed), faint: true);
        if (Supports.Practice(forecast) is { } practice)
            page.Paragraph(practice);
        if (Supports.Learnt(forecast) is { } learnt)
            page.Paragraph(learnt);
        page.Paragraph(Texts.Of("terminal.ranges"), faint: true);
        page.Gap();
    }

    private void Concern(ConcernForecast concern)
    {
        page.Chart(ConcernCharts.Score(report, concern));
        page.Gap();
        page.Paragraph(Chances.Sentence(concern.Chances[0]), strong: true);
        page.Table(
            [Texts.Of("chance.amount"), Texts.Of("chance.by"), Texts.Of("chance.treated"), Texts.Of("chance.untreated")],
            concern.Chances.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.IsGoal ? Texts.Of("chance.goal", Chances.Amount(c)) : Chances.Amount(c),
                        Dates.Long(c.By),
                        Chances.InTen(c.Treated),
                        Chances.InTen(c.Untreated),
                    ]
            ),
            texts: 2
        );
        page.Paragraph(Texts.Of("chance.true"), faint: true);
        page.Paragraph(Supports.Arms(concern));
        page.Paragraph(Supports.Distance(concern));
    }

    private void Signs()
    {
        foreach (var zone in report.Forecast.Zones)
        {
            foreach (var sign in zone.Signs)
            {
                page.Chart(SignCharts.Whole(report, zone, sign), RecoveryHeight);
                page.Gap();
            }
        }
    }

    private void Recovery()
    {
        if (report.NextSession < 0)
            return;
        var session = report.Forecast.Sessions[report.NextSession];
        if (RecoveryCharts.Together(report, session) is not { } chart)
            return;
        page.Gap();
        page.Chart(chart, RecoveryHeight);
        new RecoveryTable(report, page).Write(session);
    }

    private void Footer()
    {
        if (!report.Forecast.Zones.IsEmpty)
        {
            page.Heading(Texts.Of("pigment.title"));
            page.List(
                report.Forecast.Zones.Select(z =>
                    Texts.Of(
                        "pigment.risk",
                        Names.Heading(Zones.Name(z.Zones)),
                        Chances.InTen(z.PigmentRisk, small: true),
                        Numbers.Risk(z.PigmentRisk)
                    )
                )
            );
        }

        page.Heading(Texts.Of("notes"));
        page.List(report.Forecast.Notes);
        page.Gap();
        page.Paragraph(Texts.Of("trace", report.Forecast.Concerns.SelectMany(report.SignsOf).FirstOrDefault("wrinkle-depth")));
        page.Paragraph(Texts.Of("intended"), faint: true);
    }
}
