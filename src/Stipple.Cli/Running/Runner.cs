using System.CommandLine;
using System.CommandLine.Parsing;
using Stipple.Cli.Failing;

namespace Stipple.Cli.Running;

/// <summary>Runs one command line from its words to its exit code.</summary>
internal static class Runner
{
    private const string JsonOption = "--json";

    /// <summary>Runs a command line; faults and failures are told on standard error.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> words, Shell shell)
    {
        var printer = new FaultPrinter(shell, words.Contains(JsonOption, StringComparer.Ordinal));
        try
        {
            var code = Invoke(words, shell);
            Outputs.WriteStandard("stipple", shell.Output, _ => shell.Out.Flush());
            return code;
        }
        catch (FaultException bad)
        {
            printer.Print(bad.Faults, bad.Count);
            return ExitCode.Faulty;
        }
        catch (OperationCanceledException) when (shell.Stopping.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (Exception failure)
        {
            printer.Print([Failures.Fault(failure)], 1);
            if (shell.ShowsTraces)
                shell.Error.WriteLine(failure);
            return ExitCode.Failed;
        }
    }

    private static int Invoke(IReadOnlyList<string> words, Shell shell)
    {
        var parsed = Commands.Create(shell).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new FaultException([.. parsed.Errors.Select(BadCommandLine)]);
        return parsed.Invoke(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = shell.Out,
                Error = shell.Error,
            }
        );
    }

    private static Fault BadCommandLine(ParseError error)
    {
        var place = error.SymbolResult switch
        {
            OptionResult option => option.Option.Name,
            ArgumentResult argument => argument.Argument.Name,
            CommandResult command => command.Command.Name,
            _ => "stipple",
        };
        var found = error.SymbolResult is { Tokens: { Count: > 0 } tokens } ? string.Join(' ', tokens.Select(t => t.Value)) : "";
        return CliCodes.BadCommandLine.Fault(place, found, "what `stipple --help` lists", error.Message.TrimEnd('.'));
    }
}
