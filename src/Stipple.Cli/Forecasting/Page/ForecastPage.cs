using System.Text;
using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>A forecast as one self-contained page without script, to read on a screen of any width and to print.</summary>
internal sealed class ForecastPage
{
    private readonly Html html;
    private readonly Report report;

    private ForecastPage(Html html, Report report) => (this.html, this.report) = (html, report);

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, Report report)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 65536, leaveOpen: true) { NewLine = "\n" };
        writer.Write("<!DOCTYPE html>\n");
        new ForecastPage(new Html(writer), report).Write();
    }

    private string Title => report.Course.Title ?? Texts.Of("title.none");

    private void Write() =>
        html.Element(
            "html",
            () =>
            {
                html.Element("head", Head);
                html.Element(
                    "body",
                    () =>
                    {
                        html.Element("a", Texts.Of("page.skip"), ("class", "skip"), ("href", "#forecast"));
                        html.Element("header", Header);
                        html.Element("main", Main, ("id", "forecast"), ("tabindex", "-1"));
                        html.Element("footer", () => html.Element("p", Texts.Of("intended")));
                    }
                );
            },
            ("lang", "en")
        );

    private void Head()
    {
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", Title);
        html.Element(
            "style",
            () =>
            {
                html.Finished(ChartStyle.Css);
                html.Finished(Stylesheet());
            }
        );
    }

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
        html.Element("p", Texts.Of("intended") + (forecast.Provisional ? " " + Texts.Of("provisional") : ""), ("class", "intended"));
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

    private static string Stylesheet()
    {
        using var reader = new StreamReader(typeof(ForecastPage).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    }
}
