using Stipple.Charts;
using Stipple.Cli.Forecasting;
using Stipple.Cli.Forecasting.Charting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>A proposal as one self-contained page without script, to read on a screen of any width and to print.</summary>
internal sealed class PlanPage
{
    private readonly Html html;
    private readonly Course course;
    private readonly Proposal proposal;

    private PlanPage(Html html, Course course, Proposal proposal) => (this.html, this.course, this.proposal) = (html, course, proposal);

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, Course course, Proposal proposal) =>
        HtmlPage.Write(stream, html => new PlanPage(html, course, proposal).Write());

    private string Title => course.Title ?? Texts.Of("plan.title.none");

    private void Write() =>
        HtmlPage.Frame(html, new HtmlPage(Title, Texts.Of("plan.page.skip"), "plans", Texts.Of("intended")), Header, Main);

    private void Header()
    {
        html.Element("p", Texts.Of("plan.page.kicker"), ("class", "kicker"));
        html.Element("h1", Title);
        html.Element("p", string.Join(", ", People.Details(course.Person).Prepend(People.Brief(course.Person))));
        html.Element("p", PlanWords.Searched(proposal));
        html.Element("p", Texts.Of("intended"), ("class", "intended"));
    }

    private void Main()
    {
        html.Section(
            "proposed",
            Texts.Of("plan.page.plans"),
            () =>
            {
                if (proposal.Plans.IsEmpty)
                    html.Element("p", Texts.Of("plan.nothing"));
                html.Table(Texts.Of("plan.page.table"), PlanWords.Columns, PlanWords.Rows(proposal));
                html.Element("p", PlanWords.Ranges(proposal));
                html.List(PlanWords.Why(proposal));
                var chart = PlanCharts.Scatter(proposal);
                html.Figure(chart, chart.ToResponsiveSvg("plans-scatter", ChartSize.Medium));
            }
        );
        Listed("sure", "plan.sure", PlanWords.Sure(proposal));
        if (!proposal.Plans.IsEmpty)
        {
            Listed("dates", "plan.page.dates", PlanWords.Dated(proposal));
            html.Section("brought", Texts.Of("plan.page.concerns"), Forecasts);
            Listed("maintenance", "plan.maintenance", PlanWords.Maintained(proposal));
        }

        Listed("label", "plan.label", PlanWords.Label(proposal));
    }

    private void Listed(string id, string heading, IEnumerable<string> items) =>
        html.Section(id, Texts.Of(heading), () => html.List(items));

    private void Forecasts()
    {
        foreach (var plan in proposal.Plans)
        {
            html.Element("h3", $"{plan.Name}: {PlanWords.Sessions(plan)}");
            var report = new Report(plan.Course, plan.Forecast!);
            foreach (var (concern, i) in plan.Forecast!.Concerns.Select((c, i) => (c, i)))
            {
                var chart = ConcernCharts.Score(report, concern);
                html.Figure(chart, chart.ToResponsiveSvg($"plan-{plan.Name}-{i}", ChartSize.Medium));
            }
        }
    }
}
