using System.CommandLine;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Running;

namespace Stipple.Cli.Explaining;

/// <summary>`stipple explain`: follows a number back to its equations, constants and sources.</summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "A sign, a state, a named quantity or a parameter; all are listed when absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print as JSON." };
        var command = new Command("explain", "Follows a number back to its equations, constants and sources.") { id, json };
        command.SetAction(parsed => Run(parsed.GetValue(id), parsed.GetValue(json), shell));
        return command;
    }

    private static int Run(string? id, bool asJson, Shell shell)
    {
        if (id is null)
            List(asJson, shell);
        else if (Explainer.Explain(id) is not { } found)
            throw new FaultException([CliCodes.NothingToExplain.Fault("ID", id, Closest.Among(id, Explainer.Ids, "stipple explain"))]);
        else if (asJson)
            shell.Out.WriteLine(JsonSerializer.Serialize(found, ExplainingJson.Readable.Explanation));
        else
            new ExplanationTerminal(TerminalPage.Open(shell)).Write(found);
        return ExitCode.Done;
    }

    private static void List(bool asJson, Shell shell)
    {
        if (asJson)
            shell.Out.WriteLine(JsonSerializer.Serialize([.. Explainer.Topics], ExplainingJson.Readable.TopicArray));
        else
            TopicsTerminal.Write(TerminalPage.Open(shell));
    }
}
