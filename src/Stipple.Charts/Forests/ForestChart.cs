using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>Estimates with their intervals in rows, each with a model's prediction beside it, pooled by group.</summary>
public sealed record ForestChart : Chart
{
    /// <summary>What is estimated, with its unit.</summary>
    public required string Quantity { get; init; }

    /// <summary>At least one group.</summary>
    public required IReadOnlyList<ForestGroup> Groups { get; init; }

    /// <summary>The value of no effect, drawn as a line; null for none.</summary>
    public double? NullValue { get; init; }

    /// <summary>What lies left of the null value, such as <c>favours needling</c>; drawn only with a null value.</summary>
    public string BelowNull { get; init; } = "";

    /// <summary>What lies right of the null value.</summary>
    public string AboveNull { get; init; } = "";

    internal ValueTicks Ticks(int most) =>
        ValueTicks.Around(
            Groups
                .SelectMany(IEnumerable<Estimate?> (g) => [.. g.Rows.Select(r => r.Observed), .. g.Rows.Select(r => r.Predicted), g.Pooled])
                .OfType<Estimate>()
                .SelectMany(IEnumerable<double> (e) => [e.Low, e.High])
                .Concat(NullValue is { } n ? [n] : []),
            null,
            most
        );

    private protected override void Check(FaultList faults)
    {
        faults.NotEmpty(Groups, "Groups");
        faults.Finite(NullValue, "NullValue");
        for (var g = 0; g < Groups.Count; g++)
        {
            var place = $"Groups[{g}]";
            faults.NotEmpty(Groups[g].Rows, place + ".Rows");
            Groups[g].Pooled?.Check(faults, place + ".Pooled");
            for (var r = 0; r < Groups[g].Rows.Count; r++)
            {
                var row = Groups[g].Rows[r];
                row.Observed.Check(faults, $"{place}.Rows[{r}].Observed");
                row.Predicted?.Check(faults, $"{place}.Rows[{r}].Predicted");
                if (row.Weight is { } weight)
                    faults.Probability(weight, $"{place}.Rows[{r}].Weight");
            }
        }
    }

    private protected override ChartTable Tabulate()
    {
        var step = Ticks(6).Step;
        var rows = new List<IReadOnlyList<string>>();
        foreach (var group in Groups)
        {
            rows.AddRange(
                group.Rows.Select(r =>
                    (IReadOnlyList<string>)[group.Heading, r.Label, r.Observed.Near(step), r.Predicted?.Near(step) ?? ""]
                )
            );
            if (group.Pooled is { } pooled)
                rows.Add([group.Heading, "Pooled", pooled.Near(step), ""]);
        }

        return new ChartTable($"{Title}: {Quantity}", ["Group", "Study", "Observed (interval)", "Model (interval)"], rows);
    }

    private protected override string Narrate()
    {
        var step = Ticks(6).Step;
        var rows = Groups.SelectMany(g => g.Rows).ToArray();
        var modelled = rows.Where(r => r.Predicted is not null).ToArray();
        var text =
            $"{Quantity}: {BandWords.Count(rows.Length, "estimate")} with interval"
            + (Groups.Count > 1 ? $" in {Groups.Count} groups." : ".");
        foreach (var group in Groups.Where(g => g.Pooled is not null))
            text += $" Pooled{(group.Heading.Length > 0 ? $" for {group.Heading}" : "")}: {group.Pooled!.Near(step)}.";
        if (modelled.Length > 0)
        {
            var inside = modelled.Count(r => r.Predicted!.Value >= r.Observed.Low && r.Predicted.Value <= r.Observed.High);
            text += $" The model's value lies inside the observed interval in {inside} of {modelled.Length}.";
        }

        return NullValue is { } n ? $"{text} No effect is {NumberText.Near(n, step)}." : text;
    }

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top) => new ForestDrawing(this, canvas, size).Draw(top);
}
