namespace Stipple.Charts;

/// <summary>The characters of one symbol set.</summary>
internal sealed record TerminalGlyphs(
    string Medians,
    char Outer,
    char Inner,
    char Comparison,
    char Measured,
    char Error,
    char LastRecord,
    char Goal,
    char Done,
    char Planned,
    char Axis,
    char Tick,
    char Side,
    char Corner
)
{
    public static TerminalGlyphs Of(TerminalSymbols symbols) => symbols == TerminalSymbols.Ascii ? Ascii : Unicode;

    private static TerminalGlyphs Unicode { get; } = new("━═─┅", '░', '▒', '╌', '●', '┃', '│', '┈', '◆', '◇', '─', '┴', '│', '└');

    private static TerminalGlyphs Ascii { get; } = new("=#~%", '.', ':', '-', 'x', '!', '|', '_', '*', 'o', '-', '+', '|', '+');
}
