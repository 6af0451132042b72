using System.Text;

namespace Stipple.Skin.Generator.Emission;

/// <summary>Writes indented lines of code, always ended by a line feed.</summary>
internal sealed class CodeBuilder
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeBuilder Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
        return this;
    }

    public CodeBuilder Open(string? header = null)
    {
        if (header is not null)
            Line(header);
        Line("{");
        _depth++;
        return this;
    }

    public CodeBuilder Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    public override string ToString() => _text.ToString();
}
