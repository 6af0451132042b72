using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;

namespace Stipple.Cli.Validating;

/// <summary>A judgement as a page to read and print.</summary>
internal sealed class ValidationHtml(Html html, Judgement judgement)
{
    private const string Title = "Predictions against published figures";

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, Judgement judgement) =>
        HtmlPage.Write(stream, html => new ValidationHtml(html, judgement).Write());

    private void Write() =>
        HtmlPage.Frame(
            html,
            new HtmlPage(Title, "Skip to the figures", "figures", Texts.Of("intended")),
            () =>
            {
                html.Element("p", "Stipple validation", ("class", "kicker"));
                html.Element("h1", Title);
                html.Element("p", Findings.Lead(judgement), ("class", "intended"));
            },
            Main
        );

    private void Main()
    {
        html.Section(
            "total",
            "In total",
            () =>
            {
                html.Table(
                    "Totals, of all figures and without control arms",
                    ["", "All", "Without controls"],
                    FigureWords.Totals(judgement)
                );
                html.List(Findings.Of(judgement));
                if (judgement.Validation.Count > 0)
                    Draw(TrialCharts.Pit(judgement.Validation), "pit");
            }
        );
        foreach (var group in judgement.Figures.GroupBy(f => f.Row.Indication!, StringComparer.Ordinal))
            html.Section(group.Key, Names.Heading(group.Key), () => Indication(group.Key, [.. group]));
        var left = judgement.OutOfScope.ToArray();
        if (left.Length > 0)
            html.Section(
                "left",
                "Out of scope",
                () =>
                    html.Table(
                        $"{left.Length} of {judgement.Rows.Length} rows",
                        ["Row", "Why"],
                        left.Select(r => (IReadOnlyList<string>)[r.Id, r.Reason!])
                    )
            );
    }

    private void Indication(string id, JudgedFigure[] figures)
    {
        if (TrialCharts.Changes("Published and predicted", figures) is { } changes)
        {
            Draw(changes, $"{id}-changes");
            html.Element("p", TrialCharts.Note, ("class", "faint"));
            html.Table(
                "Percent change of the mean score",
                ["Arm", "What was done", "Week", "Observed", "Predicted [90 %]", "In", "CRPS"],
                figures.Where(f => f.Scored.Observed is not null).Select(FigureWords.Change)
            );
        }

        if (figures.Any(f => f.Scored.Responders is not null))
            html.Table(
                "Responders",
                ["Arm", "Week", "Better by", "Observed", "Predicted [90 %]", "In"],
                figures.Where(f => f.Scored.Responders is not null).Select(FigureWords.Responders)
            );
    }

    private void Draw(Chart chart, string id) => html.Figure(chart, chart.ToResponsiveSvg(id, ChartSize.Medium));
}
