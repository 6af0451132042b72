using System.CommandLine;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;

namespace Stipple.Cli.Reading;

/// <summary>The course a command is given: a file, or standard input.</summary>
internal static class CourseInput
{
    /// <summary>What stands for standard input and output.</summary>
    public const string Standard = InputFile.Standard;

    public static Argument<string> Argument() =>
        new("COURSE") { Description = "Course as JSON (see `stipple schema`); - reads standard input.", HelpName = "COURSE.json" };

    /// <summary>Reads it.</summary>
    /// <exception cref="FaultException">It is not there, cannot be read, or has faults.</exception>
    public static ReadResult Read(string path, Shell shell) =>
        InputFile.Read(
            "COURSE",
            path,
            "allowed is a file with a course, or - for standard input",
            shell,
            stream => CourseReader.Read(stream)
        );

    /// <summary>Reads it and insists on a course without faults.</summary>
    /// <exception cref="FaultException">As for <see cref="Read"/>, or the course has faults.</exception>
    public static Course ReadSound(string path, Shell shell)
    {
        var result = Read(path, shell);
        return result.Course ?? throw new FaultException(result.Faults, result.FaultCount);
    }
}
