using System.CommandLine;
using Stipple.Cli.Running;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>`stipple rehearse`: learning from readings, tried on people whose truth is known.</summary>
internal static class RehearseCommand
{
    public static Command Create(Shell shell)
    {
        var usual = new RehearsalOptions();
        var people = new Option<int>("--people")
        {
            Description = $"Simulated people, {RehearsalOptions.FewestPeople:N0} to {RehearsalOptions.MostPeople:N0}.",
            HelpName = "N",
            DefaultValueFactory = _ => usual.People,
        };
        var twins = new Option<int>("--twins")
        {
            Description = "Twins of each of them.",
            HelpName = "N",
            DefaultValueFactory = _ => usual.Twins,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "Another seed draws other people.",
            HelpName = "N",
            DefaultValueFactory = _ => usual.Seed,
        };
        var json = new Option<string?>("--json")
        {
            Description = "Write the totals and every forecast as JSON; to standard output when no file is named.",
            HelpName = "FILE|-",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var page = new Option<string?>("--page")
        {
            Description = "Write the totals as Markdown, between marks where the file is there, with figures into a folder beside it.",
            HelpName = "FILE.md",
        };
        var command = new Command("rehearse", "Tries learning from readings on simulated people whose truth is known.")
        {
            people,
            twins,
            seed,
            json,
            page,
        };
        command.SetAction(parsed =>
            RehearseRun.Run(
                new RehearseRequest(
                    new RehearsalOptions(parsed.GetValue(people), parsed.GetValue(twins), parsed.GetValue(seed)),
                    parsed.GetResult(json) is null ? null : parsed.GetValue(json) ?? "-",
                    parsed.GetValue(page)
                ),
                shell
            )
        );
        return command;
    }
}
