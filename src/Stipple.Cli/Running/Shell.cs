using System.Text;

namespace Stipple.Cli.Running;

/// <summary>What a command runs in: its input, its outputs and what these can show. Tests hand in captured ones.</summary>
internal sealed class Shell : IDisposable
{
    /// <summary>Columns where the width of the terminal is not known.</summary>
    public const int UsualWidth = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Shell(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Out = new StreamWriter(output, Utf8, bufferSize: 16384, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    /// <summary>Standard output for bytes; do not mix with <see cref="Out"/> without flushing that.</summary>
    public Stream Output { get; }

    /// <summary>Standard output for text; flushed when the command ends.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard error, flushed at once.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether <see cref="Out"/> shows colours.</summary>
    public bool IsColoured { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/> as the command runs.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Columns of <see cref="Out"/>.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Whether an internal failure shows where it happened.</summary>
    public bool ShowsTraces { get; init; }

    /// <summary>Cancelled when the user stops the command.</summary>
    public CancellationToken Stopping { get; init; }

    public void Dispose()
    {
        try
        {
            Out.Dispose();
        }
        catch (IOException) { } // told already when it could not be flushed

        Error.Dispose();
    }
}
