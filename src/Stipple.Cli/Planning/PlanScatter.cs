using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>Improvement against days off in characters: a letter for each plan, a dot for what else was tried.</summary>
internal static class PlanScatter
{
    private const int Height = 14;
    private const int Margin = 6;

    /// <summary>Lines from top to bottom.</summary>
    public static IEnumerable<string> Of(Proposal proposal, int width)
    {
        var marks = Marks(proposal).ToArray();
        var columns = width - Margin - 1;
        var most = Math.Max(1, marks.Max(m => m.Downtime));
        var (low, high) = (marks.Min(m => m.Better), marks.Max(m => m.Better));
        var cells = Enumerable.Range(0, Height).Select(_ => Enumerable.Repeat(' ', columns).ToArray()).ToArray();
        foreach (var (downtime, better, mark) in marks)
            cells[Height - 1 - Place((better - low) / Math.Max(1e-9, high - low), Height)][Place(downtime / most, columns)] = mark;
        yield return $" {Texts.Of("plan.chart.better")}";
        for (var row = 0; row < Height; row++)
        {
            var label =
                row == 0 ? Numbers.Fixed(high, 0)
                : row == Height - 1 ? Numbers.Fixed(low, 0)
                : "";
            yield return $"{label, Margin - 2} │{new string(cells[row]).TrimEnd()}";
        }

        var end = Numbers.Fixed(most, 0);
        yield return $"{"", Margin - 1}└{new string('─', columns)}";
        yield return $"{"", Margin}0{Texts.Of("plan.chart.downtime").PadLeft(columns / 2 + 10).PadRight(columns - 1 - end.Length)}{end}";
    }

    // Letters last: they cover dots.
    private static IEnumerable<(double Downtime, double Better, char Mark)> Marks(Proposal proposal) =>
        proposal
            .Tried.Where(t => t.HealsInTime)
            .Select(t => (t.Downtime, t.Improvement, '·'))
            .Concat(
                PlanWords
                    .All(proposal)
                    .Reverse()
                    .Select(p => (p.MeanDowntime, p.MeanImprovement, p.Virtues.IsEmpty ? char.ToLowerInvariant(p.Name[0]) : p.Name[0]))
            );

    private static int Place(double share, int count) =>
        (int)Math.Round(Math.Clamp(share, 0, 1) * (count - 1), MidpointRounding.AwayFromZero);
}
