using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Stipple.Web.BodyMaps;

/// <summary>Mirrors SVG paths made of absolute <c>M</c>, <c>C</c>, <c>L</c> and <c>Z</c> at the middle line of their box.</summary>
internal static partial class PathMirror
{
    /// <summary>The mirror image of a path.</summary>
    public static string Of(string path, double width)
    {
        var text = new StringBuilder();
        var across = true;
        foreach (Match token in Tokens().Matches(path))
        {
            if (char.IsLetter(token.Value[0]))
            {
                text.Append(token.Value);
                across = true;
                continue;
            }
            text.Append(across ? Text(width - Number(token.Value)) : token.Value).Append(' ');
            across = !across;
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>A curve of <c>C</c> from the middle line back to it, and its mirror image drawn back to the start.</summary>
    public static string Whole(string half, double width)
    {
        var numbers = Tokens().Matches(half).Select(t => t.Value).Where(t => !char.IsLetter(t[0])).Select(Number).ToArray();
        var back = numbers.Chunk(2).Reverse().Skip(1).Select(p => $"{Text(width - p[0])} {Text(p[1])}");
        return $"{half}{string.Concat(back.Chunk(3).Select(c => $" C{string.Join(' ', c)}"))}";
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[MCLZ]|-?\d+(?:\.\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tokens();
}
