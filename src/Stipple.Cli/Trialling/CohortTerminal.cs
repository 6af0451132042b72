using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Running;

namespace Stipple.Cli.Trialling;

/// <summary>A cohort in a terminal.</summary>
internal static class CohortTerminal
{
    public static void Write(CohortOutcome outcome, Shell shell)
    {
        var page = TerminalPage.Open(shell);
        page.Paragraph(outcome.Design.Title, strong: true);
        page.Paragraph(CohortWords.Lead(outcome));
        page.Paragraph(CohortWords.Question(outcome));
        page.Heading("Who took part");
        page.Paragraph(CohortWords.Screening(outcome));
        page.Table(CohortWords.FlowColumns, CohortWords.Flow(outcome), ids: true);
        page.Heading("What was seen");
        page.Table(CohortWords.VisitColumns(outcome), CohortWords.Visits(outcome), ids: true);
        foreach (var comparison in outcome.Report.Comparisons)
        {
            page.Heading($"{comparison.Arm} against {comparison.Against}");
            page.Paragraph(CohortWords.Difference(outcome, comparison));
            page.Paragraph(CohortWords.Needed(comparison));
            if (!comparison.Curve.IsEmpty)
                page.Table(CohortWords.PowerColumns, CohortWords.Power(comparison));
        }

        page.Heading("To read this");
        page.List(CohortWords.Notes(outcome));
    }
}
