using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Running;

namespace Stipple.Cli.Rehearsing;

/// <summary>A rehearsal in a terminal.</summary>
internal static class RehearsalTerminal
{
    public static void Write(RehearsalDocument document, Shell shell)
    {
        var page = TerminalPage.Open(shell);
        page.Paragraph(RehearsalPage.Lead(document));
        foreach (var world in document.Summaries.GroupBy(s => s.World))
        {
            page.Heading(RehearsalWords.Of(world.Key));
            page.Paragraph("The true score on the last day:");
            page.Table(RehearsalWords.Heads, world.Select(s => RehearsalWords.Row(s, s.Last)));
            page.Paragraph("The next reading, as one rater writes it down:");
            page.Table(RehearsalWords.Heads, world.Select(s => RehearsalWords.Row(s, s.Next)));
        }

        page.Heading("Ranks of the truth among the twins, people and raters as believed");
        page.Table(RehearsalWords.RankHeads, document.AsBelieved.SelectMany(RehearsalWords.Ranks), texts: 3);
    }
}
