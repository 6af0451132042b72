using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;

namespace Stipple.Cli.Validating;

/// <summary>A judgement in a terminal.</summary>
internal static class ValidationTerminal
{
    public static void Write(Judgement judgement, Shell shell)
    {
        var page = TerminalPage.Open(shell);
        page.Paragraph(Findings.Lead(judgement));
        foreach (var group in judgement.Figures.GroupBy(f => f.Row.Indication, StringComparer.Ordinal))
        {
            page.Heading(Names.Heading(group.Key!));
            page.Table(
                ["Arm", "What was done", "Week", "Observed", "Predicted [90 %]", "In", "CRPS"],
                group.Where(f => f.Scored.Observed is not null).Select(FigureWords.Change),
                texts: 2
            );
        }

        var counted = judgement.Figures.Where(f => f.Scored.Responders is not null).ToArray();
        if (counted.Length > 0)
        {
            page.Heading("Responders");
            page.Table(["Arm", "Week", "Better by", "Observed", "Predicted [90 %]", "In"], counted.Select(FigureWords.Responders));
        }

        page.Heading("In total");
        page.Table(["", "All", "Without controls"], FigureWords.Totals(judgement));
        page.List(Findings.Of(judgement));
        if (judgement.Validation.Count > 0)
        {
            page.Gap();
            page.Paragraph("How many figures fell in each tenth of what was predicted for them (even is right):");
            page.Table(
                ["Tenth", "", "Figures"],
                judgement.Validation.Pit.Select((n, i) => (IReadOnlyList<string>)[$"{10 * i}–{10 * i + 10} %", new string('█', n), $"{n}"]),
                texts: 2
            );
        }

        Left(judgement, page);
    }

    private static void Left(Judgement judgement, TerminalPage page)
    {
        var left = judgement.OutOfScope.ToArray();
        if (left.Length == 0)
            return;
        page.Heading($"Out of scope: {left.Length} of {judgement.Rows.Length} rows");
        page.Table(["Row", "Why"], left.Select(r => (IReadOnlyList<string>)[r.Id, r.Reason!]), texts: 2);
    }
}
