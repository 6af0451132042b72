using System.Globalization;
using System.Text.RegularExpressions;

namespace Stipple.Web.Consenting;

/// <summary>
/// The strokes of a signature: <c>M12.5 30L13 31.2</c>, moves and lines with plain numbers, in a box of 600 by 200. Nothing else
/// that a drawing could hold is let in.
/// </summary>
internal static partial class SignaturePath
{
    /// <summary>Letters at most: minutes of drawing.</summary>
    public const int Longest = 50_000;

    /// <summary>Width of the box.</summary>
    public const int Width = 600;

    /// <summary>Height of the box.</summary>
    public const int Height = 200;

    /// <summary>Length of all strokes below which it is a slip of the hand, not a signature: a tenth of the width; chosen.</summary>
    public const double Shortest = 60;

    /// <summary>Length of all strokes together; null when it is not such a path or leaves the box.</summary>
    public static double? LengthOf(string path)
    {
        if (path.Length > Longest || !Whole().IsMatch(path))
            return null;
        var (length, lastX, lastY) = (0.0, 0.0, 0.0);
        foreach (var step in Step().EnumerateMatches(path))
        {
            var text = path.AsSpan(step.Index, step.Length);
            var gap = text.IndexOf(' ');
            var x = double.Parse(text[1..gap], CultureInfo.InvariantCulture);
            var y = double.Parse(text[(gap + 1)..], CultureInfo.InvariantCulture);
            if (x > Width || y > Height)
                return null;
            if (text[0] is 'L')
                length += Math.Sqrt((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY));
            (lastX, lastY) = (x, y);
        }
        return length;
    }

    [GeneratedRegex(
        @"\A(?:M[0-9]{1,3}(?:\.[0-9])? [0-9]{1,3}(?:\.[0-9])?(?:L[0-9]{1,3}(?:\.[0-9])? [0-9]{1,3}(?:\.[0-9])?)*)+\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"[ML][0-9.]+ [0-9.]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}
