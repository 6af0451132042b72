using System.CommandLine;
using Stipple.Cli.Running;

namespace Stipple.Cli.Describing;

/// <summary>`stipple schema`: prints the JSON Schema of a course.</summary>
internal static class SchemaCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a course.");
        command.SetAction(_ =>
        {
            shell.Out.Write(CourseSchema.Json);
            return ExitCode.Done;
        });
        return command;
    }
}
