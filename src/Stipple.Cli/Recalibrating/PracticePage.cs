using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Science;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Recalibrating;

/// <summary>A practice calibration as Markdown, with its figure beside it.</summary>
internal static class PracticePage
{
    /// <summary>The page, at place "", and its figure.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="name">Name of the page, to name the figure by.</param>
    public static IEnumerable<(string Place, string Text)> Files(PracticeReport report, string name)
    {
        var figure = $"figures/{name}-shift.svg";
        var chart = Chart(report);
        var text = $"# What the practice's outcomes say\n\n{PracticeWords.Lead(report)}\n";
        if (report.Seen.Any())
            text += $"\n{Markdown.Table(PracticeWords.Columns, report.Seen.Select(PracticeWords.Row))}\n{PracticeWords.Note}\n";
        if (chart is not null)
            text += $"\n![{chart.Describe()}](<{figure}>)\n";
        text += string.Concat(PracticeWords.Findings(report).Select(finding => $"\n- {finding}")) + "\n";
        yield return ("", text);
        if (chart is not null)
            yield return (figure, Svg.Standalone(chart.ToSvg("shift", ChartSize.Medium)));
    }

    private static ForestChart? Chart(PracticeReport report)
    {
        var kinds = report.Practice.Kinds.Where(k => k.Own is not null).ToArray();
        return kinds.Length == 0
            ? null
            : new ForestChart
            {
                Title = "Published, own, and both weighed",
                Quantity = "Percent of the concern that a usual course takes",
                Groups =
                [
                    .. kinds.Select(k => new ForestGroup(
                        $"{Names.Heading(k.Kind)}, {k.People} people",
                        [Row("Published", k.Published), Row("Own outcomes alone", k.Own!), Row("Both weighed", k.Here)]
                    )),
                ],
            };
    }

    private static ForestRow Row(string label, PracticeInterval x) => new(label, new Estimate(x.Median, x.Low, x.High));
}
