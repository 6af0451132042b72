using Spectre.Console;

namespace Stipple.Cli.Running;

/// <summary>Consoles that draw on a writer and look at nothing else: not at the environment, not at the machine.</summary>
internal static class Consoles
{
    public static IAnsiConsole Open(TextWriter writer, int width, bool coloured, bool ascii = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = coloured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = !ascii;
        return console;
    }
}
