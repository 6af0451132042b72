using System.CommandLine;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;

namespace Stipple.Cli.Checking;

/// <summary>`stipple check`: says whether a course is sound, without forecasting it.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var course = CourseInput.Argument();
        var json = new Option<bool>("--json") { Description = "Tell faults as JSON." };
        var command = new Command("check", "Checks a course and tells all its faults.") { course, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(course), parsed.GetValue(json), shell));
        return command;
    }

    private static int Run(string path, bool asJson, Shell shell)
    {
        var course = CourseInput.ReadSound(path, shell);
        if (asJson)
            shell.Out.WriteLine(JsonSerializer.Serialize(new FaultReport([], 0), FailingJson.Default.FaultReport));
        else
            shell.Out.WriteLine(
                $"The course is sound: {Count(course.Concerns.Count, "concern")}, {Count(course.Sessions.Count, "session")}, {Count(course.Observations.Count, "observation")}."
            );
        return ExitCode.Done;
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
