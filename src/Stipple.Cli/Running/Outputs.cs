using Stipple.Cli.Failing;
using Stipple.Cli.Reading;

namespace Stipple.Cli.Running;

/// <summary>
/// The files a command writes. Each is written beside its place under another name, and moved there only when all are
/// complete, so that no half-written file is ever left and an old one stays until the new one is whole.
/// </summary>
internal sealed class Outputs : IDisposable
{
    private const string Allowed = "allowed is a file in a folder that can be written";
    private readonly List<(string Option, string Path, string Draft)> drafts = [];

    /// <summary>Whether a path stands for standard output.</summary>
    public static bool IsStandard(string path) => string.Equals(path, CourseInput.Standard, StringComparison.Ordinal);

    /// <summary>What can be told of an output before there is anything to write; null when nothing speaks against it.</summary>
    public static Fault? FaultOf(string option, string? path) =>
        path switch
        {
            null => null,
            "" => Unwritable(option, "''", "the name is empty"),
            _ when IsStandard(path) => null,
            _ when Directory.Exists(path) => Unwritable(option, path, "it is a directory"),
            _ when !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) => Unwritable(
                option,
                path,
                "its folder does not exist"
            ),
            _ => null,
        };

    /// <summary>Writes the draft of a file, in a folder that is made where it is not there.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">Where it will stand.</param>
    /// <param name="write">Writes what it holds.</param>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public void Write(string option, string path, Action<Stream> write) =>
        Guard(
            option,
            path,
            () =>
            {
                var draft = DraftOf(path);
                Directory.CreateDirectory(Path.GetDirectoryName(draft)!);
                using var stream = new FileStream(draft, FileMode.Create, FileAccess.Write);
                drafts.Add((option, path, draft));
                write(stream);
            }
        );

    /// <summary>Puts every file in its place.</summary>
    /// <exception cref="FaultException">One cannot be put there.</exception>
    public void Commit()
    {
        foreach (var (option, path, draft) in drafts)
            Guard(option, path, () => File.Move(draft, path, overwrite: true));
        drafts.Clear();
    }

    public void Dispose()
    {
        foreach (var (_, _, draft) in drafts)
            File.Delete(draft);
    }

    private static void Guard(string option, string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FaultException([
                Unwritable(option, path, refused.Message.TrimEnd('.').Replace(DraftOf(path), path, StringComparison.Ordinal)),
            ]);
        }
    }

    private static string DraftOf(string path) => Path.GetFullPath(path) + $".{Environment.ProcessId}.part";

    private static Fault Unwritable(string option, string path, string why) => CliCodes.OutputUnwritable.Fault(option, path, Allowed, why);
}
