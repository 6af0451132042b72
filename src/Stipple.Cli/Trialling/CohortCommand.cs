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
            Description = "Only the i-th of n parts; `stipple merge` puts them together.",
            HelpName = "i/n",
        };
        var resume = new Option<bool>("--resume") { Description = "Go on where a stopped run left the file of --out." };
        var (report, json) = (ReportRequest.PageOption(), ReportRequest.JsonOption());
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
        command.SetAction(parsed =>
            CohortRun.Run(
                new CohortRequest(
                    parsed.GetRequiredValue(design),
                    parsed.GetRequiredValue(patients),
                    parsed.GetValue(seed),
                    parsed.GetValue(output),
                    parsed.GetValue(shard),
                    parsed.GetValue(resume),
                    ReportRequest.Of(parsed, report, json)
                ),
                shell
            )
        );
        return command;
    }
}
