using Stipple.Charts;
using Stipple.Cli.Forecasting.Charting;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Pages;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Page;

/// <summary>What becomes of one concern.</summary>
internal sealed class ConcernSection(Html html, Report report, ConcernForecast concern, int number)
{
    // More sessions than this are thinned out of the table; the chart and its table keep them all.
    private const int MostSessions = 8;
    private static readonly ChartSize Strip = new(320, 80);

    public void Write()
    {
        var id = $"concern-{number}";
        var name = Names.Heading(concern.Kind);
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", $"{name}: {Zones.Name(concern.Zones)}", ("id", id));
                html.Element("p", Chances.Sentence(concern.Chances[0]), ("class", "headline"));
                html.Element(
                    "div",
                    () =>
                    {
                        var chart = ConcernCharts.Score(report, concern) with { Title = Texts.Of("page.score") };
                        html.Figure(chart, chart.ToResponsiveSvg($"{id}-score", ChartSize.Medium));
                        html.Element("div", Chance, ("class", "aside"));
                    },
                    ("class", "pair")
                );
                html.Table(
                    Texts.Of("page.numbers", name),
                    [
                        Texts.Of("page.moment"),
                        Texts.Of("page.treated"),
                        Texts.Of("page.untreated"),
                        Texts.Of("page.rated"),
                        Texts.Of("page.change"),
                    ],
                    Moments().Select(Row)
                );
                html.Element("h3", Texts.Of("support.title"));
                html.Element("p", Supports.Arms(concern));
                html.Element("p", Supports.Distance(concern));
            },
            ("aria-labelledby", id)
        );
    }

    private void Chance()
    {
        html.Element(
            "div",
            () =>
            {
                Dots("treated", concern.Chances[0].Treated);
                Dots("untreated", concern.Chances[0].Untreated);
            },
            ("class", "dots")
        );
        html.Table(
            Texts.Of("page.chances"),
            [Texts.Of("chance.amount"), Texts.Of("chance.by"), Texts.Of("chance.treated"), Texts.Of("chance.untreated")],
            concern.Chances.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.IsGoal ? Texts.Of("chance.goal", Chances.Amount(c)) : Chances.Amount(c),
                        Dates.Long(c.By),
                        Chances.InTen(c.Treated),
                        Chances.InTen(c.Untreated),
                    ]
            )
        );
        html.Element("p", Texts.Of("chance.true"), ("class", "faint"));
        html.Element("p", Texts.Of("page.baseline", concern.ScaleName, Numbers.Plain(concern.Baseline)), ("class", "faint"));
    }

    private void Dots(string id, double percent) =>
        html.Finished(
            new DotStrip
            {
                Title = Texts.Of($"series.{id}"),
                People = Texts.Of("page.people"),
                Share = percent / 100,
            }.ToSvg($"concern-{number}-{id}", Strip)
        );

    private IEnumerable<(double Day, string Key, int Session)> Moments()
    {
        var sessions = report
            .Forecast.Sessions.Select((s, i) => (s.Day, Key: "page.moment.session", Session: i + 1))
            .Where(s => s.Day > 0 && s.Day < report.Forecast.Horizon)
            .ToArray();
        var step = Math.Max(1, (sessions.Length + MostSessions - 1) / MostSessions);
        return sessions
            .Where((_, i) => i % step == 0)
            .Append((0, "page.moment.start", 0))
            .Concat(concern.Chances.Where(c => c.IsGoal && c.Day < report.Forecast.Horizon).Select(c => (c.Day, "page.moment.goal", 0)))
            .Append((report.Forecast.Horizon, "page.moment.end", 0))
            .OrderBy(m => m.Item1);
    }

    private IReadOnlyList<string> Row((double Day, string Key, int Session) moment)
    {
        var place = report.Forecast.Days.AsSpan().BinarySearch(moment.Day);
        place = place >= 0 ? place : Math.Max(0, ~place - 1);
        var decimals = Numbers.Decimals(Math.Max(concern.Score[place].P95, concern.Baseline));
        return
        [
            Texts.Of(moment.Key, Dates.Long(report.DateOf(moment.Day)), moment.Session),
            Numbers.WithRange(concern.Score[place], decimals),
            Numbers.Fixed(concern.Untreated[place].P50, decimals),
            Numbers.WithRange(concern.Rated[place], decimals),
            Numbers.WithRange(concern.Change[place], 0),
        ];
    }
}
