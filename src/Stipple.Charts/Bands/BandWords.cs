using System.Text;
using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>A band chart in words and as a table.</summary>
internal static class BandWords
{
    public static string Sentence(BandChart chart)
    {
        var span = chart.Span();
        var step = chart.Ticks(span, 6).Step;
        var text = new StringBuilder($"{chart.QuantityWithUnit}, from {TimeTicks.Name(span.From)} to {TimeTicks.Name(span.To)}");
        text.Append(chart.DirectionText is { } direction ? $"; {direction}." : ".");
        foreach (var series in chart.AllSeries)
            text.Append(Course(series, span, step));

        if (chart.Measurements.Where(m => m.Day >= span.From && m.Day <= span.To).ToArray() is { Length: > 0 } measured)
        {
            var last = measured.MaxBy(m => m.Day)!;
            text.Append(
                $" {Count(measured.Length, "measurement")}, the latest {NumberText.Near(last.Value, step)} on {TimeTicks.Name(last.Day)}."
            );
        }

        if (chart.Sessions.Count > 0)
            text.Append(
                $" {Count(chart.Sessions.Count, "session")}: {chart.Sessions.Count(s => s.IsDone)} done, {chart.Sessions.Count(s => !s.IsDone)} planned."
            );
        if (chart.LastRecord is { } lastRecord)
            text.Append($" The last record is on {TimeTicks.Name(lastRecord)}.");
        if (chart.Goal is { } goal)
            text.Append($" The goal is {NumberText.Near(goal, step)}.");
        return text.ToString();
    }

    public static ChartTable Table(BandChart chart)
    {
        var span = chart.Span();
        var step = chart.Ticks(span, 6).Step;
        var days = TimeTicks
            .For(span, 12, chart.Axis)
            .Ticks.Select(t => t.Day)
            .Concat(chart.Sessions.Select(s => s.Day))
            .Concat(chart.Measurements.Select(m => m.Day))
            .Concat(chart.LastRecord is { } lastRecord ? [lastRecord] : [])
            .Append(span.From)
            .Append(span.To)
            .Where(d => d >= span.From && d <= span.To)
            .Distinct()
            .Order();

        List<string> columns = ["Time"];
        foreach (var series in chart.AllSeries)
        {
            columns.Add($"{series.Name}: median");
            if (series.Points.Any(p => p.HasSpread))
                columns.AddRange([$"{series.Name}: 50 %", $"{series.Name}: 90 %"]);
        }

        if (chart.Measurements.Count > 0)
            columns.Add("Measured");
        if (chart.Sessions.Count > 0)
            columns.Add("Session");
        return new ChartTable($"{chart.Title}: {chart.QuantityWithUnit}", columns, [.. days.Select(day => Row(chart, day, step))]);
    }

    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static List<string> Row(BandChart chart, double day, double step)
    {
        List<string> row = [TimeTicks.Name(day) + (Same(chart.LastRecord, day) ? " (last record)" : "")];
        foreach (var series in chart.AllSeries)
        {
            var point = series.At(day);
            row.Add(point is null ? "" : NumberText.Cell(point.Median, step));
            if (series.Points.Any(p => p.HasSpread))
            {
                row.Add(point is null ? "" : Interval(point.Low50, point.High50, step));
                row.Add(point is null ? "" : Interval(point.Low90, point.High90, step));
            }
        }

        if (chart.Measurements.Count > 0)
            row.Add(string.Join("; ", chart.Measurements.Where(m => Same(m.Day, day)).Select(m => Measured(m, step))));
        if (chart.Sessions.Count > 0)
            row.Add(string.Join("; ", chart.Sessions.Where(s => Same(s.Day, day)).Select(s => s.Narrate)));
        return row;
    }

    private static string Interval(double low, double high, double step) =>
        $"{NumberText.Cell(low, step)} to {NumberText.Cell(high, step)}";

    private static string Measured(Measurement m, double step) =>
        NumberText.Cell(m.Value, step) + (m.HasError ? $" ({Interval(m.Low ?? m.Value, m.High ?? m.Value, step)})" : "");

    private static string Course(BandSeries series, (double From, double To) span, double step)
    {
        var known = series.Runs(span.From, span.To).SelectMany(r => r).ToArray();
        if (known.Length == 0)
            return $" {series.Name}: nothing known in this time.";
        var (first, last) = (known[0], known[^1]);
        var spread = last.HasSpread
            ? $" (50 % {NumberText.IntervalNear(last.Low50, last.High50, step)}; 90 % {NumberText.IntervalNear(last.Low90, last.High90, step)})"
            : "";
        return $" {series.Name}: median {NumberText.Near(first.Median, step)} on {TimeTicks.Name(first.Day)}, {NumberText.Near(last.Median, step)}{spread} on {TimeTicks.Name(last.Day)}.";
    }

    private static bool Same(double? a, double b) => a is { } day && Math.Abs(day - b) <= 0;
}
