using System.CommandLine;
using Stipple.Cli.Running;
using Stipple.Designs;

namespace Stipple.Cli.Describing;

/// <summary>`stipple schema`: prints the JSON Schema of a course or of a cohort's design.</summary>
internal static class SchemaCommand
{
    private const string Course = "course";
    private const string Cohort = "cohort";

    public static Command Create(Shell shell)
    {
        var what = new Argument<string>("WHAT") { Description = "Of what.", DefaultValueFactory = _ => Course };
        what.AcceptOnlyFromAmong(Course, Cohort);
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a course, or of a cohort's design.") { what };
        command.SetAction(parsed =>
        {
            shell.Out.Write(
                string.Equals(parsed.GetRequiredValue(what), Cohort, StringComparison.Ordinal) ? CohortDesignSchema.Json : CourseSchema.Json
            );
            return ExitCode.Done;
        });
        return command;
    }
}
