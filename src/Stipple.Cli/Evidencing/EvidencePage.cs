using Stipple.Charts;
using Stipple.Cli.Explaining;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Cli.Validating;

namespace Stipple.Cli.Evidencing;

/// <summary>The evidence as a page to read and print.</summary>
internal sealed class EvidencePage(Html html, Judgement judgement)
{
    private const string Title = "The evidence behind forecasts";

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, Judgement judgement) =>
        HtmlPage.Write(stream, html => new EvidencePage(html, judgement).Write());

    private void Write() =>
        HtmlPage.Frame(
            html,
            new HtmlPage(Title, "Skip to the evidence", "evidence", Texts.Of("intended")),
            () =>
            {
                html.Element("p", "Stipple evidence", ("class", "kicker"));
                html.Element("h1", Title);
                html.Element("p", EvidenceWords.Lead(judgement), ("class", "intended"));
            },
            Main
        );

    private void Main()
    {
        foreach (var group in judgement.Figures.GroupBy(f => f.Row.Indication!, StringComparer.Ordinal))
            html.Section(group.Key, Names.Heading(group.Key), () => Indication(group.Key, [.. group]));
        html.Section("left", "Kept out", Left);
    }

    private void Indication(string id, JudgedFigure[] figures)
    {
        html.Element("p", EvidenceWords.Count(figures));
        if (TrialCharts.Changes("Published, and what the model says", figures) is { } changes)
        {
            Draw(changes, $"{id}-changes");
            html.Element("p", TrialCharts.Note, ("class", "faint"));
        }

        if (TrialCharts.Responders("Responders, and what the model says", figures) is { } responders)
            Draw(responders, $"{id}-responders");
        html.Table("Arms: what was done, and what came of it", EvidenceWords.Columns, figures.Select(EvidenceWords.Row));
        Sources("Studies", figures.Select(f => f.Row).Distinct());
    }

    private void Left()
    {
        var rows = judgement.OutOfScope.ToArray();
        html.Table(
            $"{rows.Length} of {judgement.Rows.Length} rows, each with the reason",
            ["Row", "Why"],
            rows.Select(r => (IReadOnlyList<string>)[r.Id, r.Reason!])
        );
        Sources("Their studies", rows);
    }

    private void Sources(string heading, IEnumerable<TrialRow> rows)
    {
        html.Element("h3", heading);
        html.Element(
            "ul",
            () =>
            {
                foreach (var study in rows.GroupBy(r => r.Study!.Source, StringComparer.Ordinal))
                    html.Element("li", () => Source([.. study]));
            },
            ("class", "sources")
        );
    }

    private void Source(TrialRow[] rows)
    {
        var source = EvidenceDocument.SourceOf(rows[0]);
        html.Text($"{string.Join(", ", rows.Select(r => r.Id))}: ");
        var citation = source.Citation.TrimEnd('.');
        if (ParameterWords.Address(source) is { } address)
            html.Element("a", citation, ("href", address), ("rel", "noreferrer"));
        else
            html.Element("cite", citation);
        html.Text(Texts.Of("page.source", "", ParameterWords.Seen(source)));
    }

    private void Draw(Chart chart, string id) => html.Figure(chart, chart.ToResponsiveSvg(id, ChartSize.Medium));
}
