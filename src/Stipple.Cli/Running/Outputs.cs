using Stipple.Cli.Failing;
using Stipple.Cli.Reading;

namespace Stipple.Cli.Running;

/// <summary>
/// The files a command writes. Each is written beside its place under another name, and moved there only when all are
/// complete, so that no half-written file is ever left and an old one stays until the new one is whole. Links are followed
/// and the mode of an old file is kept. A device or a pipe is written to as it is, before any file is moved.
/// </summary>
internal sealed class Outputs : IDisposable
{
    private const string Allowed = "allowed is a file in a folder that can be written";
    private readonly List<(string Option, string Path, string Draft, string Target)> drafts = [];
    private readonly List<(string Option, string Path, Action<Stream> Write)> streams = [];

    /// <summary>Whether a path stands for standard output.</summary>
    public static bool IsStandard(string path) => string.Equals(path, CourseInput.Standard, StringComparison.Ordinal);

    /// <summary>What can be told of the outputs of a command before there is anything to write.</summary>
    /// <param name="input">The path of what it reads.</param>
    /// <param name="outputs">Its options and their paths; null where an option is absent.</param>
    public static IEnumerable<Fault> FaultsOf(string input, params IReadOnlyList<(string Option, string? Path)> outputs)
    {
        var places = new List<(string Option, string Path, string Target)>();
        foreach (var (option, path) in outputs)
        {
            if (path is null)
                continue;
            var (fault, target) = Look(option, path);
            if (fault is not null)
                yield return fault;
            if (target is not null)
                places.Add((option, path, target));
        }

        foreach (var group in places.GroupBy(p => p.Target, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return CliCodes.OutputsCollide.Fault(
                string.Join(" and ", group.Select(o => o.Option)),
                group.First().Path,
                "allowed is one place for each"
            );
        var read = IsStandard(input) || input.Length == 0 ? null : Look("", input).Target;
        foreach (var (option, path, _) in places.Where(p => string.Equals(p.Target, read, StringComparison.Ordinal)))
            yield return CliCodes.OutputOverInput.Fault(option, path, "allowed is another file");
    }

    /// <summary>Writes the draft of a file, in a folder that is made where it is not there; what is no file is left for <see cref="Commit"/>.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">Where it will stand.</param>
    /// <param name="write">Writes what it holds.</param>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public void Write(string option, string path, Action<Stream> write) =>
        Guard(
            option,
            path,
            "",
            () =>
            {
                var place = Place.Of(path);
                if (place.IsStream)
                {
                    streams.Add((option, path, write));
                    return;
                }

                var draft = $"{place.Target}.{Environment.ProcessId}.part";
                Guard(option, path, draft, () => Draft(option, path, draft, place.Target, write));
            }
        );

    /// <summary>Puts everything in its place.</summary>
    /// <exception cref="FaultException">Something cannot be put there.</exception>
    public void Commit()
    {
        foreach (var (option, path, write) in streams)
            Guard(
                option,
                path,
                "",
                () =>
                {
                    // Appending, because standard output may be a file that already holds something.
                    using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
                    write(stream);
                }
            );
        streams.Clear();
        foreach (var (option, path, draft, target) in drafts)
            Guard(option, path, draft, () => File.Move(draft, target, overwrite: true));
        drafts.Clear();
    }

    /// <summary>Writes to standard output.</summary>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public static void WriteStandard(string option, Stream output, Action<Stream> write) =>
        Guard(option, "standard output", "", () => write(output));

    public void Dispose()
    {
        foreach (var (_, _, draft, _) in drafts)
            File.Delete(draft);
    }

    private void Draft(string option, string path, string draft, string target, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(draft)!);
        using var stream = new FileStream(draft, FileMode.Create, FileAccess.Write);
        drafts.Add((option, path, draft, target));
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        write(stream);
    }

    private static (Fault? Fault, string? Target) Look(string option, string path)
    {
        if (path.Length == 0)
            return (Unwritable(option, "''", "the name is empty"), null);
        try
        {
            var target = Place.Of(IsStandard(path) ? "/dev/stdout" : path).Target;
            var fault =
                IsStandard(path) ? null
                : Directory.Exists(path) ? Unwritable(option, path, "it is a directory")
                : !Directory.Exists(Path.GetDirectoryName(target)) ? Unwritable(option, path, "its folder does not exist")
                : null;
            return (fault, target);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            return (Unwritable(option, path, refused.Message.TrimEnd('.')), null);
        }
    }

    private static void Guard(string option, string path, string draft, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            var why = refused.Message.TrimEnd('.');
            throw new FaultException([
                Unwritable(option, path, draft.Length == 0 ? why : why.Replace(draft, path, StringComparison.Ordinal)),
            ]);
        }
    }

    private static bool IsRefusal(Exception refused) =>
        refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static Fault Unwritable(string option, string path, string why) => CliCodes.OutputUnwritable.Fault(option, path, Allowed, why);
}
