using System.Text;
using Stipple.Cli.Running;

namespace Stipple.Cli.Tests;

/// <summary>Runs command lines in this process with everything they say captured.</summary>
internal static class Program
{
    public const int FewTwins = 20;

    public static Ran Run(params string[] words) => Start("", words, isStopped: false);

    /// <summary>Runs with something to read on standard input.</summary>
    public static Ran Pipe(string input, params string[] words) => Start(input, words, isStopped: false);

    /// <summary>Runs and is stopped before it comes to anything.</summary>
    public static Ran Stop(params string[] words) => Start("", words, isStopped: true);

    /// <summary>Runs in a terminal of this many columns.</summary>
    public static Ran Within(int width, params string[] words) => Start("", words, isStopped: false, width);

    private static Ran Start(string input, string[] words, bool isStopped, int width = Shell.UsualWidth)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        using (
            var shell = new Shell(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)
            {
                Stopping = new CancellationToken(isStopped),
                Width = width,
            }
        )
            code = Runner.Run(words, shell);
        return new Ran(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Forecasts an example with few twins.</summary>
    public static Ran Forecast(string example, params string[] options) =>
        Run(["forecast", Repository.Example(example), "--twins", $"{FewTwins}", .. options]);
}
