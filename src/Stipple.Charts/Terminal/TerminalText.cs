using System.Text;
using Stipple.Charts.Drawing;

namespace Stipple.Charts;

/// <summary>Makes text safe for cells of one column each: no control characters, and ASCII where that is all there is.</summary>
internal static class TerminalText
{
    public static string Fit(string text, int room, TerminalSymbols symbols)
    {
        var cells = new StringBuilder();
        foreach (var rune in TextFit.Plain(text).EnumerateRunes())
            cells.Append(Cell(rune.Value, symbols));
        if (cells.Length <= room)
            return cells.ToString();
        var more = symbols == TerminalSymbols.Ascii ? "..." : "…";
        return room <= more.Length ? "" : cells.ToString(0, room - more.Length).TrimEnd() + more;
    }

    private static char Cell(int value, TerminalSymbols symbols) =>
        (value, symbols) switch
        {
            // Bidirectional controls and zero-width characters would move the cells that follow.
            (>= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x206F or 0xFEFF, _) => '?',
            (>= 0x300 and <= 0x36F, _) => '?',
            // East Asian wide characters and everything beyond the basic plane take two cells.
            (
                >= 0x1100
                    and <= 0x115F
                    or >= 0x2E80
                    and <= 0xD7A3
                    or >= 0xF900
                    and <= 0xFAFF
                    or >= 0xFE30
                    and <= 0xFE6F
                    or >= 0xFF00
                    and <= 0xFF60
                    or > 0xFFFF,
                _
            ) => '?',
            (> 0x7E, TerminalSymbols.Unicode) => (char)value,
            (0x2212 or 0x2013 or 0xB7, TerminalSymbols.Ascii) => '-',
            (> 0x7E, _) => '?',
            _ => (char)value,
        };
}
