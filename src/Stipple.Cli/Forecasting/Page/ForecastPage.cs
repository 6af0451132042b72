using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>A forecast as one self-contained page without script, to read on a screen of any width and to print.</summary>
internal sealed class ForecastPage
{
    private readonly Html html;
    private readonly Report report;

    private ForecastPage(Html html, Report report) => (this.html, this.report) = (html, report);

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, Report report) => HtmlPage.Write(stream, html => new ForecastPage(html, report).Write());

    private string Title => report.Course.Title ?? Texts.Of("title.none");

    private void Write() =>
        HtmlPage.Frame(html, new HtmlPage(Title, Texts.Of("page.skip"), "forecast", Texts.Of("intended")), Header, Main);

    private void Header()
    {
        var (course, forecast) = (report.Course, report.Forecast);
        html.Element("p", Texts.Of("page.kicker"), ("class", "kicker"));
        html.Element("h1", Title);
        html.Element(
            "dl",
            () =>
            {
                Fact("page.who", string.Join(", ", People.Details(course.Person).Prepend(People.Brief(course.Person))));
                Fact(
                    "page.done",
                    Texts.Of(
                        "page.sessions",
                        course.Sessions.Count(s => s.Status == SessionStatus.Done),
                        course.Sessions.Count(s => s.Status == SessionStatus.Planned)
                    )
                );
                Fact("page.span", Texts.Of("page.between", Dates.Long(forecast.DayZero), Dates.Long(report.DateOf(forecast.Horizon))));
                Fact("page.made", Texts.Of("page.model", forecast.Model, forecast.Calibration, forecast.Twins, forecast.Seed));
            },
            ("class", "facts")
        );
        if (Supports.Practice(forecast) is { } practice)
            html.Element("p", practice);
        if (Supports.Learnt(forecast) is { } learnt)
            html.Element("p", learnt);
        html.Element("p", Texts.Of("intended"), ("class", "intended"));
    }

    private void Fact(string name, string value) =>
        html.Element(
            "div",
            () =>
            {
                html.Element("dt", Texts.Of(name));
                html.Element("dd", value);
            }
        );

    private void Main()
    {
        for (var i = 0; i < report.Forecast.Concerns.Length; i++)
            new ConcernSection(html, report, report.Forecast.Concerns[i], i + 1).Write();
        if (report.Forecast.Concerns.IsEmpty)
            html.Element("p", Texts.Of("untouched"));
        new RecoverySection(html, report).Write();
        new SessionsSection(html, report).Write();
        new ReadingsSection(html, report).Write();
        new SignsSection(html, report).Write();
        new EvidenceSection(html, report).Write();
    }
}
