using Stipple.Cli.Failing;
using Stipple.Cli.Running;

namespace Stipple.Cli.Reading;

/// <summary>A file a command reads, or standard input in its place.</summary>
internal static class InputFile
{
    /// <summary>What stands for standard input and output.</summary>
    public const string Standard = "-";

    /// <summary>Opens it and reads.</summary>
    /// <param name="place">Argument or option that names it.</param>
    /// <param name="path">The file, or <see cref="Standard"/>.</param>
    /// <param name="allowed">What may stand there.</param>
    /// <param name="shell">Gives standard input.</param>
    /// <param name="read">Reads the stream.</param>
    /// <exception cref="FaultException">It is not there or cannot be read.</exception>
    public static T Read<T>(string place, string path, string allowed, Shell shell, Func<Stream, T> read)
    {
        if (string.Equals(path, Standard, StringComparison.Ordinal))
            return read(shell.Input);
        var named = path.Length == 0 ? "''" : path;
        try
        {
            if (Directory.Exists(path))
                throw new FaultException([CliCodes.FileUnreadable.Fault(place, path, allowed, "it is a directory")]);
            using var file = File.OpenRead(path);
            return read(file);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FaultException([CliCodes.FileMissing.Fault(place, named, allowed)]);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FaultException([CliCodes.FileUnreadable.Fault(place, named, allowed, refused.Message.TrimEnd('.'))]);
        }
    }
}
