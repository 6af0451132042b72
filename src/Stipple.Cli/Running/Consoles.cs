using Spectre.Console;

namespace Stipple.Cli.Running;

/// <summary>Consoles that draw on a writer and look at nothing else: not at the environment, not at the machine.</summary>
internal static class Consoles
{
    /// <summary>A console that is written once, from top to bottom.</summary>
    public static IAnsiConsole Open(TextWriter writer, int width, bool coloured, bool ascii = false) =>
        Open(writer, width, coloured, ascii, coloured);

    /// <summary>A console somebody watches: what it shows may move.</summary>
    public static IAnsiConsole OpenWatched(TextWriter writer, bool coloured) =>
        Open(writer, Shell.UsualWidth, coloured, ascii: false, moves: true);

    private static IAnsiConsole Open(TextWriter writer, int width, bool coloured, bool ascii, bool moves)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = moves ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = coloured ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Capabilities.Interactive = moves;
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = !ascii;
        return console;
    }
}
