namespace Stipple.Charts.Scales;

/// <summary>
/// Leaves out the points of lines that the eye cannot tell from them (Douglas and Peucker 1973), so that hourly moments
/// do not weigh on a page where they lie within a hair of each other. All lines keep the same points, so that what nests stays nested.
/// </summary>
internal static class Simplification
{
    /// <summary>Farthest a left-out point lies from the line drawn, px; chosen: a quarter of the thinnest stroke.</summary>
    private const double Hair = 0.2;

    /// <summary>The indices to keep, rising; first and last always stay.</summary>
    /// <param name="lines">At least one line; all of the same points across.</param>
    public static IReadOnlyList<int> Keep(IReadOnlyList<(double X, double Y)[]> lines)
    {
        var count = lines[0].Length;
        if (count < 3)
            return [.. Enumerable.Range(0, count)];
        var keep = new SortedSet<int> { 0, count - 1 };
        var open = new Stack<(int From, int To)>();
        open.Push((0, count - 1));
        while (open.TryPop(out var part))
        {
            var (farthest, distance) = (part.From, Hair);
            foreach (var line in lines)
            {
                for (var i = part.From + 1; i < part.To; i++)
                {
                    if (Distance(line[i], line[part.From], line[part.To]) is var d && d > distance)
                        (farthest, distance) = (i, d);
                }
            }

            if (farthest == part.From)
                continue;
            keep.Add(farthest);
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }

        return [.. keep];
    }

    // Points differ in X, so that the chord has a length.
    private static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        return Math.Abs(((p.X - a.X) * dy) - ((p.Y - a.Y) * dx)) / Math.Sqrt((dx * dx) + (dy * dy));
    }
}
