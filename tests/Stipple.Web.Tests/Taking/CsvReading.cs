using System.Text;

namespace Stipple.Web.Tests.Taking;

/// <summary>Reads CSV as RFC 4180 has it, written anew so that a fault of the writer shows.</summary>
public static class CsvReading
{
    public static List<List<string>> Of(string text)
    {
        var (lines, line, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    quoted = false;
                continue;
            }
            switch (c)
            {
                case '"' when cell.Length == 0:
                    quoted = true;
                    break;
                case ',':
                    line.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r':
                    Assert.Equal('\n', text[++i]);
                    line.Add(cell.ToString());
                    cell.Clear();
                    lines.Add(line);
                    line = [];
                    break;
                default:
                    Assert.NotEqual('\n', c);
                    Assert.NotEqual('"', c);
                    cell.Append(c);
                    break;
            }
        }
        Assert.False(quoted);
        Assert.Empty(line);
        Assert.Equal(0, cell.Length);
        return lines;
    }
}
