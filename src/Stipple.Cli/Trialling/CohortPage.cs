using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;

namespace Stipple.Cli.Trialling;

/// <summary>A cohort as a page to read and print.</summary>
internal sealed class CohortPage(Html html, CohortOutcome outcome)
{
    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, CohortOutcome outcome) => HtmlPage.Write(stream, html => new CohortPage(html, outcome).Write());

    private void Write() =>
        HtmlPage.Frame(
            html,
            new HtmlPage(outcome.Design.Title, "Skip to the figures", "figures", Texts.Of("intended")),
            () =>
            {
                html.Element("p", "Stipple virtual trial", ("class", "kicker"));
                html.Element("h1", outcome.Design.Title);
                html.Element("p", CohortWords.Lead(outcome), ("class", "intended"));
                html.Element("p", CohortWords.Question(outcome));
            },
            Main
        );

    private void Main()
    {
        html.Section(
            "flow",
            "Who took part",
            () =>
            {
                html.Element("p", CohortWords.Screening(outcome));
                html.Table("People by arm", Blank(CohortWords.FlowColumns), CohortWords.Flow(outcome));
            }
        );
        html.Section(
            "seen",
            "What was seen",
            () =>
            {
                foreach (var (chart, i) in CohortCharts.Improvements(outcome).Select((chart, i) => (chart, i)))
                    Draw(chart, $"improvement-{i + 1}");
                html.Table("By arm and visit", Blank(CohortWords.VisitColumns(outcome)), CohortWords.Visits(outcome));
            }
        );
        for (var i = 0; i < outcome.Report.Comparisons.Length; i++)
            Comparison(i);
        html.Section("notes", "To read this", () => html.List(CohortWords.Notes(outcome)));
    }

    private void Comparison(int place)
    {
        var comparison = outcome.Report.Comparisons[place];
        html.Section(
            $"comparison-{place + 1}",
            $"{Names.Heading(comparison.Arm)} against {comparison.Against}",
            () =>
            {
                html.Element("p", CohortWords.Difference(outcome, comparison));
                html.Element("p", CohortWords.Needed(comparison));
                if (CohortCharts.Power(comparison) is not { } power)
                    return;
                Draw(power, $"power-{place + 1}");
                html.Table("Power by people randomised", CohortWords.PowerColumns, CohortWords.Power(comparison));
            }
        );
    }

    // The column that names the rows needs no name of its own.
    private static IReadOnlyList<string> Blank(IReadOnlyList<string> columns) => ["", .. columns.Skip(1)];

    private void Draw(Chart chart, string id) => html.Figure(chart, chart.ToResponsiveSvg(id, ChartSize.Medium));
}
