using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Running;

namespace Stipple.Cli.Recalibrating;

/// <summary>A practice calibration in a terminal.</summary>
internal static class PracticeTerminal
{
    public static void Write(PracticeReport report, Shell shell)
    {
        var page = TerminalPage.Open(shell);
        page.Paragraph(PracticeWords.Lead(report), strong: true);
        if (report.Seen.Any())
        {
            page.Table(PracticeWords.Columns, report.Seen.Select(PracticeWords.Row));
            page.Paragraph(PracticeWords.Note, faint: true);
        }

        page.Gap();
        page.List(PracticeWords.Findings(report));
    }
}
