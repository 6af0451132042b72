using System.CommandLine;
using Stipple.Cli.Running;

namespace Stipple.Cli.Evidencing;

/// <summary>`stipple evidence`: the published arms behind every forecast, and what is kept out.</summary>
internal static class EvidenceCommand
{
    public static Command Create(Shell shell)
    {
        var json = new Option<string?>("--json")
        {
            Description = "Write the arms, their predictions and what is kept out as JSON; to standard output when no file is named.",
            HelpName = "FILE|-",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var html = new Option<string?>("--html") { Description = "Write a page to read and print.", HelpName = "FILE" };
        var command = new Command("evidence", "Shows the published arms that forecasts rest on, with what the model says of each.")
        {
            json,
            html,
        };
        command.SetAction(parsed =>
            EvidenceRun.Run(parsed.GetResult(json) is null ? null : parsed.GetValue(json) ?? "-", parsed.GetValue(html), shell)
        );
        return command;
    }
}
