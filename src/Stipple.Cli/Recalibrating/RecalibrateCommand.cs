using System.CommandLine;
using Stipple.Cli.Running;

namespace Stipple.Cli.Recalibrating;

/// <summary>`stipple recalibrate`: what a practice's own outcomes make of the published gains.</summary>
internal static class RecalibrateCommand
{
    public static Command Create(Shell shell)
    {
        var courses = new Argument<string[]>("COURSES")
        {
            Description = "Courses as JSON, one per person: files, and folders in which all are taken.",
            HelpName = "FILE|FOLDER",
            Arity = ArgumentArity.OneOrMore,
        };
        var file = new Option<string?>("--out")
        {
            Description = "Write the practice file that `stipple forecast --practice` takes.",
            HelpName = "FILE.json",
        };
        var page = new Option<string?>("--page")
        {
            Description = "Write the shift as Markdown, its figure into a folder beside it.",
            HelpName = "FILE.md",
        };
        var json = new Option<bool>("--json") { Description = "Print the practice file, and faults as JSON." };
        var command = new Command("recalibrate", "Lets a practice's own outcomes shift gains and spread, shrunk to the published.")
        {
            courses,
            file,
            page,
            json,
        };
        command.SetAction(parsed =>
            RecalibrateRun.Run(
                new RecalibrateRequest(
                    [.. parsed.GetRequiredValue(courses)],
                    parsed.GetValue(file),
                    parsed.GetValue(page),
                    parsed.GetValue(json)
                ),
                shell
            )
        );
        return command;
    }
}
