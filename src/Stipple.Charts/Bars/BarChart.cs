using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>Horizontal bars from zero with intervals, for probabilities and for days of downtime.</summary>
public sealed record BarChart : Chart
{
    private const double Small = 11;

    /// <summary>What the bars show, with its unit.</summary>
    public required string Quantity { get; init; }

    /// <summary>At least one bar, drawn in this order.</summary>
    public required IReadOnlyList<BarRow> Rows { get; init; }

    /// <summary>Whether values are probabilities (0 to 1), shown as per cent on an axis from 0 to 100 %.</summary>
    public bool IsProbability { get; init; }

    private ValueTicks Ticks(int most) =>
        IsProbability
            ? ValueTicks.Around(0, 1, most)
            : ValueTicks.Around(Rows.SelectMany(IEnumerable<double> (r) => [r.Value, r.High ?? r.Value]).Prepend(0), null, most);

    private protected override void Check(FaultList faults)
    {
        faults.NotEmpty(Rows, "Rows");
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            faults.Interval(row.Low, row.Value, row.High, $"Rows[{i}]");
            if (IsProbability)
            {
                faults.Probability(row.Low ?? row.Value, $"Rows[{i}].Low");
                faults.Probability(row.High ?? row.Value, $"Rows[{i}].High");
            }
            else if ((row.Low ?? row.Value) < 0)
            {
                faults.Add(7, $"Rows[{i}].Low", NumberText.Of(row.Low ?? row.Value), "0 or more, as bars start at zero");
            }
        }
    }

    private protected override ChartTable Tabulate()
    {
        var step = Ticks(6).Step;
        return new ChartTable(
            $"{Title}: {Quantity}",
            ["", "Value", "Interval"],
            [
                .. Rows.Select(r =>
                    (IReadOnlyList<string>)
                        [r.Label + (r.IsDanger ? " (danger)" : ""), Say(r.Value, step), r.HasInterval ? Interval(r, step) : ""]
                ),
            ]
        );
    }

    private protected override string Narrate()
    {
        var step = Ticks(6).Step;
        return $"{Quantity}. " + string.Join("; ", Rows.Select(r => $"{r.Label}{(r.IsDanger ? " (danger)" : "")}: {Words(r, step)}")) + ".";
    }

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top)
    {
        canvas.Text(SvgCanvas.Margin, top, TextFit.Cut(Quantity, SvgCanvas.TextSize, size.Width - (2 * SvgCanvas.Margin)), Ink.Muted);
        var ticks = Ticks(size.IsNarrow ? 4 : 5);
        var y = top + 14;
        var numbers = Rows.Max(r => TextFit.Width(Words(r, ticks.Step), Small));
        var names = Rows.Max(r => TextFit.Width(TextFit.Plain(r.Label), SvgCanvas.TextSize)) + 16;
        var left = SvgCanvas.Margin + (size.IsNarrow ? 0 : Math.Clamp(names, 80, size.Width * 0.36));
        var right = size.Width - SvgCanvas.Margin - numbers - (size.IsNarrow ? 14 : 24);
        var rowHeight = size.IsNarrow ? 44.0 : 32;
        var bottom = y + (Rows.Count * rowHeight);
        var x = new LinearScale(0, ticks.High, left, right);

        canvas.Rect(left, y, right - left, bottom - y, "", role: "stp-plot");
        foreach (var tick in ticks.Values)
            canvas.Line(x.At(tick), y, x.At(tick), bottom, Ink.Grid);
        foreach (var row in Rows)
        {
            var middle = size.IsNarrow ? y + 29 : y + (rowHeight / 2);
            var baseline = size.IsNarrow ? y + 14 : middle + 4;
            var room = size.IsNarrow ? size.Width - (2 * SvgCanvas.Margin) : left - SvgCanvas.Margin - 12;
            canvas.Text(SvgCanvas.Margin, baseline, TextFit.Cut(row.Label, SvgCanvas.TextSize, room), Ink.Text, halo: true);
            canvas.Text(size.Width - SvgCanvas.Margin, middle + 4, Words(row, ticks.Step), Ink.Text, "end", Small, halo: true);
            canvas.Begin("stp-data");
            Bar(canvas, row, x, middle);
            canvas.End();
            y += rowHeight;
        }

        var labels = ticks.Values.Select(v => (v, IsProbability ? NumberText.Percent(v) : NumberText.Tick(v, ticks.Step)));
        return ValueAxis.Below(canvas, x, labels, "", bottom) + SvgCanvas.Margin;
    }

    private static void Bar(SvgCanvas canvas, BarRow row, LinearScale x, double middle)
    {
        var ink = row.IsDanger ? Ink.Alert : Ink.Series(0);
        canvas.Rect(x.Start, middle - 7, x.At(row.Value) - x.Start, 14, ink, opacity: row.HasInterval ? 0.35 : 1);
        canvas.Line(x.At(row.Value), middle - 7, x.At(row.Value), middle + 7, ink, 2.5);
        if (!row.HasInterval)
            return;
        var (low, high) = (x.At(row.Low ?? row.Value), x.At(row.High ?? row.Value));
        canvas.Line(low, middle, high, middle, Ink.Text, 1.25);
        canvas.Line(low, middle - 4, low, middle + 4, Ink.Text, 1.25);
        canvas.Line(high, middle - 4, high, middle + 4, Ink.Text, 1.25);
    }

    private string Words(BarRow row, double step) => Say(row.Value, step) + (row.HasInterval ? $" ({Interval(row, step)})" : "");

    private string Interval(BarRow row, double step) => $"{Say(row.Low ?? row.Value, step)} to {Say(row.High ?? row.Value, step)}";

    // Counts stay whole.
    private string Say(double value, double step) =>
        IsProbability ? NumberText.Chance(value)
        : IsCount ? NumberText.Tick(value, 1)
        : NumberText.Near(value, step);

    private bool IsCount => Rows.All(r => double.IsInteger(r.Value) && !r.HasInterval);
}
