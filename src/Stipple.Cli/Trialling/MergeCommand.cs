using System.CommandLine;
using Stipple.Cli.Running;

namespace Stipple.Cli.Trialling;

/// <summary>`stipple merge`: the parts of a cohort become one.</summary>
internal static class MergeCommand
{
    public static Command Create(Shell shell)
    {
        var parts = new Argument<string[]>("PART")
        {
            Description = "Tables of all parts of one cohort, each with the state beside it, in any order.",
            HelpName = "PART.csv",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--out") { Description = "Write the whole table to a file.", HelpName = "FILE.csv" };
        var (report, json) = (ReportRequest.PageOption(), ReportRequest.JsonOption());
        var command = new Command("merge", "Puts the parts of a cohort together: the same table and report as of one run.")
        {
            parts,
            output,
            report,
            json,
        };
        command.SetAction(parsed =>
            MergeRun.Run(
                new MergeRequest([.. parsed.GetRequiredValue(parts)], parsed.GetValue(output), ReportRequest.Of(parsed, report, json)),
                shell
            )
        );
        return command;
    }
}
