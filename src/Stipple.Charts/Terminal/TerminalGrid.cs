using System.Text;

namespace Stipple.Charts;

/// <summary>Character cells with an optional colour each.</summary>
internal sealed class TerminalGrid
{
    private readonly char[] _text;
    private readonly string[] _colour;

    public TerminalGrid(int width, int height)
    {
        (Width, Height) = (width, height);
        _text = Enumerable.Repeat(' ', width * height).ToArray();
        _colour = Enumerable.Repeat("", width * height).ToArray();
    }

    public int Width { get; }

    public int Height { get; }

    public void Put(int x, int y, char glyph, string colour = "")
    {
        if (x < 0 || x >= Width || y < 0 || y >= Height)
            return;
        _text[(y * Width) + x] = glyph;
        _colour[(y * Width) + x] = colour;
    }

    public void Write(int x, int y, string text, string colour = "")
    {
        for (var i = 0; i < text.Length; i++)
            Put(x + i, y, text[i], colour);
    }

    /// <summary>The lines, without trailing blanks; colours as SGR sequences where wanted.</summary>
    public string Render(bool colour)
    {
        var result = new StringBuilder();
        for (var y = 0; y < Height; y++)
        {
            var end = Width;
            while (end > 0 && _text[(y * Width) + end - 1] == ' ')
                end--;
            var current = "";
            for (var x = 0; x < end; x++)
            {
                var wanted = colour ? _colour[(y * Width) + x] : "";
                if (!string.Equals(wanted, current, StringComparison.Ordinal))
                {
                    if (current.Length > 0)
                        result.Append("\u001b[0m");
                    if (wanted.Length > 0)
                        result.Append("\u001b[").Append(wanted).Append('m');
                    current = wanted;
                }

                result.Append(_text[(y * Width) + x]);
            }

            if (current.Length > 0)
                result.Append("\u001b[0m");
            result.Append('\n');
        }

        return result.ToString();
    }
}
