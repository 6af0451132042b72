using Stipple.Charts;
using Stipple.Evidence;
using Stipple.Skin;

namespace Stipple.Cli.Science;

/// <summary>Figure and words of docs/science/shape.md.</summary>
internal static class ShapeReport
{
    private static readonly ChartSize Size = new(940, 360);

    public static string Svg(Shape shape) => Charts.Svg.Standalone(Figure(shape).ToSvg("shape", Size));

    public static OverlayChart Figure(Shape shape) =>
        new()
        {
            Title = "Time courses of scars and of a patch of melasma",
            Across = "days from the first session",
            Upward = "percent",
            AtLeast = new ValueRange(0, 100),
            Panels = [.. shape.Courses.Select(Panel)],
        };

    public static string Text(Shape shape)
    {
        var counts = Enum.GetValues<Verdict>().Select(v => $"{shape.Rows.Count(r => r.Verdict == v)} {v.ToString().ToLowerInvariant()}");
        var unseen = shape.Rows.Where(r => r.Check.KnownBefore is null).ToArray();
        var unseenCounts = Enum.GetValues<Verdict>().Select(v => $"{unseen.Count(r => r.Verdict == v)} {v.ToString().ToLowerInvariant()}");
        var tables = shape
            .Rows.GroupBy(r => r.Check.Topic, StringComparer.Ordinal)
            .Select(group =>
                $"""
                    ### {group.Key}

                    {Markdown.Table(
                        ["what", "observed", "predicted, median (90 % of twins)", "verdict", "known before"],
                        group.Select(Cells)
                    )}
                    {string.Join(
                        "\n",
                        group.Select(r =>
                            $"- *{r.Check.What}.* {r.Check.Computed} {Markdown.Sources(r.Check.Sources)}{(r.Check.KnownBefore is { } known ? " " + known : "")}"
                        )
                    )}
                    """
            );
        return $"""
            {shape.Rows.Length} figures: {string.Join(
                ", ",
                counts
            )}. Of the {unseen.Length} that no constant was set in knowledge of: {string.Join(", ", unseenCounts)}.

            {Verdicts.Rule} A share of all twins has no spread between them; what stands behind it is its binomial interval, where it was counted.
            Twins: {shape.Twins:N0}, each a person as the source describes them, as far as it does.

            ![Time courses of scars and of a patch of melasma](figures/shape.svg)

            {string.Join("\n\n", tables)}
            """;
    }

    private static string[] Cells(Shape.Row row)
    {
        var (check, prediction) = (row.Check, row.Prediction);
        return
        [
            check.What,
            Observed(check),
            prediction.IsShare && prediction.P05.Equals(prediction.P95)
                ? $"{Markdown.Number(prediction.Median)}{Unit(check)}"
                : $"{Markdown.Number(prediction.Median)}{Unit(check)} ({Markdown.Number(prediction.P05)} to {Markdown.Number(prediction.P95)})",
            row.Verdict.Words(),
            check.KnownBefore is null ? "no" : "yes",
        ];
    }

    private static string Observed(ShapeCheck check)
    {
        var range = (check.Low, check.High) switch
        {
            (null, null) => null,
            ({ } low, null) => $"above {Markdown.Number(low)}",
            (null, { } high) => $"below {Markdown.Number(high)}",
            var (low, high) => $"{Markdown.Number(low!.Value)} to {Markdown.Number(high!.Value)}",
        };
        return check.Observed is { } value
            ? $"{Markdown.Number(value)}{Unit(check)}{(range is null ? "" : $" ({range})")}"
            : $"{range}{Unit(check)}";
    }

    private static string Unit(ShapeCheck check) => string.Equals(check.Unit, "1", StringComparison.Ordinal) ? "" : " " + check.Unit;

    private static OverlayPanel Panel(Shape.Course course)
    {
        var line = course.Days.Select(
            (day, i) =>
            {
                var sorted = course.Twins.Select(t => t[i]).Order().ToArray();
                return new PlotPoint(
                    day,
                    Quantile.At<double>(sorted, 0.5),
                    Quantile.At<double>(sorted, 0.05),
                    Quantile.At<double>(sorted, 0.95)
                );
            }
        );
        return new OverlayPanel(
            course.Title,
            [
                new OverlaySeries("Model, with 90 % of twins", OverlayKind.Line, [.. line]),
                new OverlaySeries("Published", OverlayKind.Points, [.. course.Published.Select(p => new PlotPoint(p.Day, p.Value))]),
            ]
        );
    }
}
