using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>How a quantity is spread over many people. Bars show shares; bins should be of one width for areas to compare.</summary>
public sealed record HistogramChart : Chart
{
    /// <summary>What is on the horizontal axis, with its unit.</summary>
    public required string Quantity { get; init; }

    /// <summary>At least one bin, from left to right.</summary>
    public required IReadOnlyList<HistogramBin> Bins { get; init; }

    /// <summary>Values to point out.</summary>
    public IReadOnlyList<HistogramMark> Marks { get; init; } = [];

    /// <summary>Sorts values into bins of one round width.</summary>
    /// <param name="values">At least one finite value.</param>
    /// <param name="mostBins">How many bins at most; 1 or more.</param>
    /// <exception cref="ChartException">There is no value, or one is not finite.</exception>
    public static IReadOnlyList<HistogramBin> Count(IReadOnlyList<double> values, int mostBins = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostBins, 1);
        var faults = new FaultList();
        faults.NotEmpty(values, "values");
        for (var i = 0; i < values.Count; i++)
            faults.Finite(values[i], $"values[{i}]");
        faults.ThrowIfAny();

        var ticks = ValueTicks.Around(values, null, mostBins);
        var counts = new int[Math.Max(1, (int)Math.Round((ticks.High - ticks.Low) / ticks.Step))];
        foreach (var value in values)
            counts[Math.Clamp((int)Math.Floor((value - ticks.Low) / ticks.Step), 0, counts.Length - 1)]++;
        return
        [
            .. counts.Select(
                (n, i) => new HistogramBin(ticks.Low + (i * ticks.Step), ticks.Low + ((i + 1) * ticks.Step), (double)n / values.Count)
            ),
        ];
    }

    private ValueTicks Across(int most) =>
        ValueTicks.Around(Bins.SelectMany(IEnumerable<double> (b) => [b.From, b.To]).Concat(Marks.Select(m => m.Value)), null, most);

    private protected override void Check(FaultList faults)
    {
        faults.NotEmpty(Bins, "Bins");
        for (var i = 0; i < Bins.Count; i++)
        {
            var place = $"Bins[{i}]";
            faults.Range(new ValueRange(Bins[i].From, Bins[i].To), place);
            faults.Probability(Bins[i].Share, place + ".Share");
            // Edges computed by adding a width differ in the last digits.
            if (i > 0 && Bins[i].From < Bins[i - 1].To - (1e-6 * (Bins[i].To - Bins[i].From)))
                faults.Add(
                    3,
                    place + ".From",
                    NumberText.Of(Bins[i].From),
                    $"at least {NumberText.Of(Bins[i - 1].To)}, the end of the bin before"
                );
        }

        for (var i = 0; i < Marks.Count; i++)
            faults.Finite(Marks[i].Value, $"Marks[{i}].Value");
    }

    private protected override ChartTable Tabulate()
    {
        var step = Across(6).Step;
        return new ChartTable(
            $"{Title}: {Quantity}",
            ["From", "To", "Share"],
            [
                .. Bins.Select(b =>
                    (IReadOnlyList<string>)[NumberText.Near(b.From, step), NumberText.Near(b.To, step), NumberText.Percent(b.Share)]
                ),
            ]
        );
    }

    private protected override string Narrate()
    {
        var step = Across(6).Step;
        var most = Bins.MaxBy(b => b.Share)!;
        var marks = string.Concat(Marks.Select(m => $" {m.Label}: {NumberText.Near(m.Value, step)}."));
        return $"{Quantity}, from {NumberText.Near(Bins[0].From, step)} to {NumberText.Near(Bins[^1].To, step)}. "
            + $"Most common: {NumberText.IntervalNear(most.From, most.To, step)} ({NumberText.Percent(most.Share)}).{marks}";
    }

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top)
    {
        canvas.Text(SvgCanvas.Margin, top, "share of people", Ink.Muted);
        var across = Across(size.IsNarrow ? 5 : 10);
        var up = ValueTicks.Around(0, Math.Max(Bins.Max(b => b.Share), 0.01), 4);
        var left = SvgCanvas.Margin + TextFit.Width("100 %", SvgCanvas.TextSize) + 8;
        var right = size.Width - SvgCanvas.Margin - 8;
        var marks = Marks
            .OrderBy(m => m.Value)
            .Select(m => (m.Value, Text: TextFit.Cut($"{m.Label} {NumberText.Near(m.Value, across.Step)}", 11, right - left)))
            .ToArray();
        var x = new LinearScale(across.Low, across.High, left, right);
        var placed = Rows.Place(marks.Select(m => (x.At(m.Value), TextFit.Width(m.Text, 11))), 3, left, right + 8);
        var rows = placed.Count == 0 ? 0 : placed.Max(p => p?.Row ?? 0) + 1;
        var y = top + 12 + (rows * 15);
        var bottom = y + size.PlotHeight;
        var share = new LinearScale(0, up.High, bottom, y);

        canvas.Rect(left, y, right - left, size.PlotHeight, "", role: "stp-plot");
        foreach (var tick in up.Values)
        {
            canvas.Line(left, share.At(tick), right, share.At(tick), Ink.Grid);
            var label = up.Step < 0.01 ? NumberText.Tick(tick * 100, up.Step * 100) + " %" : NumberText.Percent(tick);
            canvas.Text(left - 8, share.At(tick) + 4, label, Ink.Muted, "end");
        }

        canvas.Begin("stp-data");
        foreach (var bin in Bins.Where(b => b.Share > 0))
        {
            var gap = x.At(bin.To) - x.At(bin.From) > 4 ? 0.75 : 0;
            canvas.Rect(
                x.At(bin.From) + gap,
                share.At(bin.Share),
                Math.Max(0, x.At(bin.To) - x.At(bin.From) - (2 * gap)),
                bottom - share.At(bin.Share),
                Ink.Series(0),
                gap > 0 ? Ink.Series(0) : "",
                opacity: gap > 0 ? 0.35 : 1
            );
        }

        canvas.End();
        for (var i = 0; i < marks.Length; i++)
        {
            var at = x.At(marks[i].Value);
            canvas.Line(at, y - 4, at, bottom, Ink.Text, 1.25, "4 3");
            if (placed[i] is { } place)
                canvas.Text(place.Centre, y - 8 - (place.Row * 15), marks[i].Text, Ink.Text, "middle", 11, halo: true);
        }

        return ValueAxis.Below(canvas, x, ValueAxis.Labels(across), Quantity, bottom) + SvgCanvas.Margin;
    }
}
