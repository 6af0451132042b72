using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Cli.Validating;

namespace Stipple.Cli.Evidencing;

/// <summary>The evidence in a terminal.</summary>
internal static class EvidenceTerminal
{
    public static void Write(Judgement judgement, Shell shell)
    {
        var page = TerminalPage.Open(shell);
        page.Paragraph(EvidenceWords.Lead(judgement));
        foreach (var group in judgement.Figures.GroupBy(f => f.Row.Indication!, StringComparer.Ordinal))
        {
            page.Heading(Names.Heading(group.Key));
            page.Paragraph(EvidenceWords.Count([.. group]), faint: true);
            page.Table(EvidenceWords.Columns, group.Select(EvidenceWords.Row), texts: 2);
        }

        page.Heading("Kept out");
        page.Table(["Row", "Why"], judgement.OutOfScope.Select(r => (IReadOnlyList<string>)[r.Id, r.Reason!]), texts: 2);
    }
}
