namespace Stipple.Cli.Running;

/// <summary>The shell of a real process.</summary>
internal static class ConsoleShell
{
    private const int Narrowest = 40;
    private const int Widest = 120;

    /// <summary>Looks at the console and the environment (NO_COLOR, TERM, STIPPLE_DEBUG).</summary>
    public static Shell Open(CancellationToken stopping) =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            IsColoured = !Console.IsOutputRedirected && !Has("NO_COLOR") && !IsDumb,
            IsWatched = !Console.IsErrorRedirected && !IsDumb,
            Width = Console.IsOutputRedirected ? Shell.UsualWidth : Columns(),
            ShowsTraces = string.Equals(Environment.GetEnvironmentVariable("STIPPLE_DEBUG"), "1", StringComparison.Ordinal),
            Stopping = stopping,
        };

    private static bool IsDumb => string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    private static bool Has(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    // Lines of more than 120 columns are hard to read; some terminals report none.
    private static int Columns()
    {
        var columns = Console.WindowWidth;
        return columns < 1 ? Shell.UsualWidth : Math.Clamp(columns, Narrowest, Widest);
    }
}
