using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Recalibrating;

/// <summary>The practice file a forecast is given.</summary>
internal static class PracticeInput
{
    private const string Place = "--practice";
    private const string Allowed = "allowed is a file written by stipple recalibrate --out";

    /// <summary>Reads it; null where it has faults.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shell">Gives standard input.</param>
    /// <param name="faults">Receives every fault of it.</param>
    public static PracticeCalibration? Read(string path, Shell shell, List<Fault> faults)
    {
        try
        {
            var result = PracticeFile.Read(InputFile.Read(Place, path, Allowed, shell, Bytes));
            faults.AddRange(result.Faults.Select(fault => fault with { Path = $"{Place} {fault.Path}" }));
            return result.Practice;
        }
        catch (FaultException unread)
        {
            faults.AddRange(unread.Faults);
            return null;
        }
    }

    /// <summary>Reads a course and, where asked for, a practice file; every fault of both, and of the command line, is told at once.</summary>
    /// <param name="course">The course.</param>
    /// <param name="practice">The practice file; null for none.</param>
    /// <param name="typed">Faults of what was typed.</param>
    /// <param name="further">Faults of a course that reads well.</param>
    /// <param name="shell">Gives standard input.</param>
    /// <exception cref="FaultException">There are faults.</exception>
    public static (Course Course, PracticeCalibration? Practice) ReadWith(
        string course,
        string? practice,
        IEnumerable<Fault> typed,
        Func<Course, IEnumerable<Fault>> further,
        Shell shell
    )
    {
        var faults = typed.ToList();
        ReadResult? read = null;
        var known = practice is null ? null : Read(practice, shell, faults);
        try
        {
            read = CourseInput.Read(course, shell);
            faults.AddRange(read.Course is { } sound ? further(sound) : read.Faults);
        }
        catch (FaultException unread)
        {
            faults.AddRange(unread.Faults);
        }

        return faults.Count == 0 && read?.Course is { } whole
            ? (whole, known)
            : throw new FaultException(faults, faults.Count + (read is null ? 0 : read.FaultCount - read.Faults.Count));
    }

    private static byte[] Bytes(Stream stream)
    {
        var buffer = new byte[PracticeFile.MostBytes + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }
}
