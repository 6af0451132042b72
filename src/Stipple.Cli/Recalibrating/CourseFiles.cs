using System.Collections.Immutable;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;

namespace Stipple.Cli.Recalibrating;

/// <summary>The courses of files and folders. One faulty course refuses all: a shift on what happened to be readable is no practice's.</summary>
internal sealed class CourseFiles
{
    private const string Place = "COURSES";
    private const string Allowed = "allowed is a file with a course, or a folder with such files";
    private const string CourseFormat = "stipple-course";

    private CourseFiles(ImmutableArray<Course> courses, ImmutableArray<string> passedOver) => (Courses, PassedOver) = (courses, passedOver);

    /// <summary>The courses, in the order of their files.</summary>
    public ImmutableArray<Course> Courses { get; }

    /// <summary>Files of folders that say themselves that they hold something else, such as a forecast.</summary>
    public ImmutableArray<string> PassedOver { get; }

    /// <summary>The files that paths stand for: a folder for every file in it and below it that ends with <c>.json</c>, each file once.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="faults">Receives those of paths that cannot be listed.</param>
    public static ImmutableArray<(string Path, bool Named)> Find(IEnumerable<string> paths, ICollection<Fault> faults)
    {
        var files = new List<(string Path, bool Named)>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add((path, true));
                continue;
            }

            try
            {
                files.AddRange(
                    Directory
                        .EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
                        .Order(StringComparer.Ordinal)
                        .Select(f => (f, false))
                );
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                faults.Add(CliCodes.FileUnreadable.Fault(Place, path, Allowed, refused.Message.TrimEnd('.')));
            }
        }

        return [.. files.DistinctBy(f => f.Path.Length == 0 ? "" : Path.GetFullPath(f.Path), StringComparer.Ordinal)];
    }

    /// <summary>Reads them all.</summary>
    /// <param name="files">From <see cref="Find"/>.</param>
    /// <param name="shell">Where it runs.</param>
    /// <param name="faults">Receives every fault of every file.</param>
    /// <param name="progress">Told the share done.</param>
    public static CourseFiles Read(
        ImmutableArray<(string Path, bool Named)> files,
        Shell shell,
        ICollection<Fault> faults,
        IProgress<double> progress
    )
    {
        var done = 0;
        var courses = ImmutableArray.CreateBuilder<Course>();
        var passedOver = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, named) in files)
        {
            shell.Stopping.ThrowIfCancellationRequested();
            progress.Report((double)done++ / files.Length);
            try
            {
                var bytes = InputFile.Read(Place, path, Allowed, shell, Bytes);
                var read = CourseReader.Read(bytes);
                if (read.Course is { } course)
                    courses.Add(course);
                else if (!named && IsSomethingElse(bytes))
                    passedOver.Add(path);
                else
                    foreach (var fault in read.Faults)
                        faults.Add(fault with { Path = $"{path} {fault.Path}" });
            }
            catch (FaultException unread)
            {
                foreach (var fault in unread.Faults)
                    faults.Add(fault);
            }
        }

        return new CourseFiles(courses.ToImmutable(), passedOver.ToImmutable());
    }

    private static byte[] Bytes(Stream stream)
    {
        // One byte more than a course may have, so that the reader tells of it.
        var buffer = new byte[CourseLimits.Bytes + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private static bool IsSomethingElse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String
                && format.GetString()!.StartsWith("stipple-", StringComparison.Ordinal)
                && !format.ValueEquals(CourseFormat);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
