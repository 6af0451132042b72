using System.CommandLine;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;

namespace Stipple.Cli.Reading;

/// <summary>The course a command is given: a file, or standard input.</summary>
internal static class CourseInput
{
    /// <summary>What stands for standard input and output.</summary>
    public const string Standard = "-";

    public static Argument<string> Argument() =>
        new("COURSE") { Description = "Course as JSON (see `stipple schema`); - reads standard input.", HelpName = "COURSE.json" };

    /// <summary>Reads it.</summary>
    /// <exception cref="FaultException">It is not there, cannot be read, or has faults.</exception>
    public static ReadResult Read(string path, Shell shell)
    {
        if (string.Equals(path, Standard, StringComparison.Ordinal))
            return CourseReader.Read(shell.Input);
        const string Allowed = "allowed is a file with a course, or - for standard input";
        try
        {
            if (Directory.Exists(path))
                throw new FaultException([CliCodes.FileUnreadable.Fault("COURSE", path, Allowed, "it is a directory")]);
            using var file = File.OpenRead(path);
            return CourseReader.Read(file);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FaultException([CliCodes.FileMissing.Fault("COURSE", path.Length == 0 ? "''" : path, Allowed)]);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FaultException([
                CliCodes.FileUnreadable.Fault("COURSE", path.Length == 0 ? "''" : path, Allowed, refused.Message.TrimEnd('.')),
            ]);
        }
    }

    /// <summary>Reads it and insists on a course without faults.</summary>
    /// <exception cref="FaultException">As for <see cref="Read"/>, or the course has faults.</exception>
    public static Course ReadSound(string path, Shell shell)
    {
        var result = Read(path, shell);
        return result.Course ?? throw new FaultException(result.Faults, result.FaultCount);
    }
}
