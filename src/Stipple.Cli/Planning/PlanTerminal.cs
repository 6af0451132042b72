using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Running;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>A proposal to read in a terminal.</summary>
internal static class PlanTerminal
{
    public static void Write(Course course, Proposal proposal, Shell shell, PlanRequest request)
    {
        var page = TerminalPage.Open(shell, ascii: request.Ascii);
        page.Paragraph(course.Title ?? Texts.Of("plan.title.none"), strong: true);
        page.Paragraph(string.Join(", ", People.Details(course.Person).Prepend(People.Brief(course.Person))));
        page.Paragraph(PlanWords.Searched(proposal));
        if (proposal.Plans.IsEmpty)
            page.Paragraph(Texts.Of("plan.nothing"), strong: true);
        page.Table(PlanWords.Columns, PlanWords.Rows(proposal), texts: 2);
        page.Paragraph(PlanWords.Ranges(proposal), faint: true);
        if (!proposal.Plans.IsEmpty)
        {
            page.Heading(Texts.Of("plan.chart"));
            page.List(PlanScatter.Of(proposal, shell.Width), mark: false);
        }

        page.Heading(Texts.Of("plan.why"));
        page.List(PlanWords.Why(proposal), mark: false);
        page.Heading(Texts.Of("plan.sure"));
        page.List(PlanWords.Sure(proposal));
        page.Heading(Texts.Of("plan.maintenance"));
        page.List(PlanWords.Maintained(proposal));
        page.Heading(Texts.Of("plan.page.dates"));
        page.List(PlanWords.Dated(proposal), mark: false);
        page.Heading(Texts.Of("plan.label"));
        page.List(PlanWords.Label(proposal));
        page.Gap();
        page.Paragraph(Texts.Of("intended"), faint: true);
    }
}
