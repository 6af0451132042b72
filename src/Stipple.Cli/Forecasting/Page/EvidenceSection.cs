using Stipple.Cli.Explaining;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Evidence;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>What the forecast rests on, and how to follow a number to its source.</summary>
internal sealed class EvidenceSection(Html html, Report report)
{
    public void Write()
    {
        var signs = report
            .Forecast.Zones.SelectMany(z => z.Signs)
            .Select(s => s.Sign)
            .Distinct(StringComparer.Ordinal)
            .Where(report.Concerns)
            .ToArray();
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", Texts.Of("page.rests"), ("id", "rests"));
                html.Element("p", Texts.Of("page.rests.twins", report.Forecast.Twins, report.Forecast.Seed));
                html.Element(
                    "ul",
                    () =>
                    {
                        foreach (var note in report.Forecast.Notes)
                            html.Element("li", note);
                    }
                );
                html.Element("h3", Texts.Of("page.sources"));
                html.Element(
                    "ul",
                    () =>
                    {
                        foreach (var source in Explainer.SourcesOf(signs))
                            html.Element("li", () => Source(source));
                    },
                    ("class", "sources")
                );
            },
            ("aria-labelledby", "rests")
        );
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", Texts.Of("page.trace"), ("id", "trace"));
                html.Element("p", Texts.Of("page.trace.lead"));
                html.Element(
                    "ul",
                    () =>
                    {
                        foreach (var sign in signs)
                            html.Element("li", () => html.Element("code", $"stipple explain {sign}"));
                    },
                    ("class", "commands")
                );
            },
            ("aria-labelledby", "trace")
        );
    }

    private void Source(Source source)
    {
        var citation = source.Citation.TrimEnd('.');
        if (ParameterWords.Address(source) is { } address)
            html.Element("a", citation, ("href", address), ("rel", "noreferrer"));
        else
            html.Element("cite", citation);
        html.Text(Texts.Of("page.source", "", ParameterWords.Seen(source)));
    }
}
