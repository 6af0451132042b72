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
        var command = new Command("cohort", "Runs a trial in virtual people: a design goes in, its patients and its power come out.")
        {
            design,
            patients,
            seed,
        };
        command.SetAction(parsed =>
            CohortRun.Run(
                new CohortRequest(parsed.GetRequiredValue(design), parsed.GetRequiredValue(patients), parsed.GetValue(seed)),
                shell
            )
        );
        return command;
    }
}
