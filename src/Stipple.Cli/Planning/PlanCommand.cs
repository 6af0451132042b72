using System.CommandLine;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>`stipple plan`: a course goes in, the few plans that nothing beats come out.</summary>
internal static class PlanCommand
{
    public static Command Create(Shell shell)
    {
        var course = CourseInput.Argument();
        var twins = new Option<int>("--twins")
        {
            Description = "People this person could be that decide between plans; more tell closer plans apart.",
            HelpName = "N",
            DefaultValueFactory = _ => new PlanOptions().Twins,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "Another seed draws other twins.",
            HelpName = "N",
            DefaultValueFactory = _ => new PlanOptions().Seed,
        };
        var json = new Option<string?>("--json")
        {
            Description = "Write the plans as JSON to a file; - for standard output.",
            HelpName = "FILE|-",
        };
        var html = new Option<string?>("--html") { Description = "Write a page to read and print.", HelpName = "FILE" };
        var folder = new Option<string?>("--out") { Description = "Write each plan as a course into a folder.", HelpName = "DIR" };
        var practice = new Option<string?>("--practice")
        {
            Description = "Shift gains by what `stipple recalibrate --out` wrote of a practice's own outcomes.",
            HelpName = "FILE.json",
        };
        var ascii = new Option<bool>("--ascii") { Description = "Write with ASCII only." };
        var command = new Command("plan", "Searches sessions, interval and needle length for the few plans that nothing beats.")
        {
            course,
            twins,
            seed,
            json,
            html,
            folder,
            practice,
            ascii,
        };
        command.SetAction(parsed =>
            PlanRun.Run(
                new PlanRequest(
                    parsed.GetRequiredValue(course),
                    parsed.GetValue(twins),
                    parsed.GetValue(seed),
                    parsed.GetValue(json),
                    parsed.GetValue(html),
                    parsed.GetValue(folder),
                    parsed.GetValue(practice),
                    parsed.GetValue(ascii)
                ),
                shell
            )
        );
        return command;
    }
}
