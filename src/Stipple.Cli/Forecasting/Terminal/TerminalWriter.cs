using System.Text;

namespace Stipple.Cli.Forecasting.Terminal;

/// <summary>Passes text on line by line without trailing blanks, and in ASCII where that is all there is.</summary>
internal sealed class TerminalWriter(TextWriter inner, bool ascii) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == '\r')
            return;
        if (value != '\n')
        {
            line.Append(ascii && value > '~' ? Plain(value) : value);
            return;
        }

        Flush();
        inner.Write('\n');
    }

    public override void Flush()
    {
        inner.Write(line.ToString().TrimEnd(' '));
        line.Clear();
    }

    private static char Plain(char value) =>
        value switch
        {
            '\u00A0' => ' ',
            '²' => '2',
            '–' or '·' or '−' or '─' or '━' => '-',
            '≥' => '>',
            '’' => '\'',
            '│' => '|',
            _ => '?',
        };
}
