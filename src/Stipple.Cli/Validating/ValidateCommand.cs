using System.CommandLine;
using Stipple.Cli.Running;

namespace Stipple.Cli.Validating;

/// <summary>`stipple validate`: what was published, held against what is predicted for it.</summary>
internal static class ValidateCommand
{
    public static Command Create(Shell shell)
    {
        var trials = new Option<string?>("--trials")
        {
            Description = "Judge the arms of a file (see docs/guide/validate.md); - reads standard input. Our own arms when absent.",
            HelpName = "FILE|-",
        };
        var leaveOut = new Option<bool>("--leave-one-study-out") { Description = "Leave each study out of the fit that predicts it." };
        var json = new Option<string?>("--json")
        {
            Description = "Write every figure and the totals as JSON; to standard output when no file is named.",
            HelpName = "FILE|-",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var page = new Option<string?>("--page")
        {
            Description =
                "Write the validation record as Markdown, its figures into a folder beside it; always with and without studies left out.",
            HelpName = "FILE.md",
        };
        var html = new Option<string?>("--html") { Description = "Write a page to read and print.", HelpName = "FILE" };
        var command = new Command("validate", "Holds predictions against published figures: arm by arm, and in total.")
        {
            trials,
            leaveOut,
            json,
            page,
            html,
        };
        command.SetAction(parsed =>
            ValidateRun.Run(
                new ValidateRequest(
                    parsed.GetValue(trials),
                    parsed.GetValue(leaveOut),
                    parsed.GetResult(json) is null ? null : parsed.GetValue(json) ?? "-",
                    parsed.GetValue(page),
                    parsed.GetValue(html)
                ),
                shell
            )
        );
        return command;
    }
}
