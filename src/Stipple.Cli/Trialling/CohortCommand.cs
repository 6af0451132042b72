using System.CommandLine;
using Stipple.Cli.Running;

namespace Stipple.Cli.Trialling;

/// <summary>`stipple cohort`: a trial in virtual people.</summary>
internal static class CohortCommand
{
    public static Command Create(Shell shell)
    {
        var design = new Argument<string>("DESIGN")
        {
            Description = "Design as JSON (see docs/guide/cohort.md); - reads standard input.",
            HelpName = "DESIGN.json",
        };
        var patients = new Option<int>("--patients")
        {
            Description = "People randomised.",
            HelpName = "N",
            Required = true,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "Another seed gives other people.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        var output = new Option<string?>("--out")
        {
            Description =
                "Write the table of patients to a file, which can be resumed, and the report to the terminal; - for standard output.",
            HelpName = "FILE.csv|-",
        };
        var shard = new Option<string?>("--shard")
        {
            Description = "Only the i-th of n parts; `stipple cohort merge` puts them together.",
            HelpName = "i/n",
        };
        var resume = new Option<bool>("--resume") { Description = "Go on where a stopped run left the file of --out." };
        var (report, json) = (ReportOption(), JsonOption());
        var command = new Command("cohort", "Runs a trial in virtual people: a design goes in, its patients and its power come out.")
        {
            design,
            patients,
            seed,
            output,
            shard,
            resume,
            report,
            json,
        };
        command.Subcommands.Add(MergeCommand(shell));
        command.SetAction(parsed =>
            CohortRun.Run(
                new CohortRequest(
                    parsed.GetRequiredValue(design),
                    parsed.GetRequiredValue(patients),
                    parsed.GetValue(seed),
                    parsed.GetValue(output),
                    parsed.GetValue(shard),
                    parsed.GetValue(resume),
                    new ReportRequest(parsed.GetValue(report), parsed.GetResult(json) is null ? null : parsed.GetValue(json) ?? "-")
                ),
                shell
            )
        );
        return command;
    }

    private static Command MergeCommand(Shell shell)
    {
        var parts = new Argument<string[]>("PART")
        {
            Description = "Tables of all parts of one cohort, each with the state beside it, in any order.",
            HelpName = "PART.csv",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--out") { Description = "Write the whole table to a file.", HelpName = "FILE.csv" };
        var (report, json) = (ReportOption(), JsonOption());
        var command = new Command("merge", "Puts the parts of a cohort together: the same table and report as of one run.")
        {
            parts,
            output,
            report,
            json,
        };
        command.SetAction(parsed =>
            MergeRun.Run(
                new MergeRequest(
                    [.. parsed.GetRequiredValue(parts)],
                    parsed.GetValue(output),
                    new ReportRequest(parsed.GetValue(report), parsed.GetResult(json) is null ? null : parsed.GetValue(json) ?? "-")
                ),
                shell
            )
        );
        return command;
    }

    private static Option<string?> ReportOption() =>
        new("--report") { Description = "Write a page to read and print.", HelpName = "FILE.html" };

    private static Option<string?> JsonOption() =>
        new("--json")
        {
            Description = "Write the report as JSON; to standard output when no file is named.",
            HelpName = "FILE|-",
            Arity = ArgumentArity.ZeroOrOne,
        };
}
