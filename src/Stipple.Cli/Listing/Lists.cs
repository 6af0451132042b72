using System.CommandLine;
using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Running;

namespace Stipple.Cli.Listing;

/// <summary>What the listing commands share: a table to read, or the records as JSON.</summary>
internal static class Lists
{
    // The longest id and a few columns beside it.
    private const int Narrowest = 60;

    public static Command Create(string name, string description, Shell shell, Action<TerminalPage> table, Func<string> json)
    {
        var asJson = new Option<bool>("--json") { Description = "Print the records as JSON, with their sources." };
        var command = new Command(name, description) { asJson };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(asJson))
                shell.Out.WriteLine(json());
            else
                table(TerminalPage.Open(shell, Math.Max(shell.Width, Narrowest)));
            return ExitCode.Done;
        });
        return command;
    }
}
