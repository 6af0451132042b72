namespace Stipple.Charts.Scales;

/// <summary>
/// Leaves out the points of a line that the eye cannot tell from it (Douglas and Peucker 1973), so that hourly moments do
/// not weigh on a page where they lie within a hair of each other.
/// </summary>
internal static class Simplification
{
    /// <summary>Farthest a left-out point lies from the line drawn, px; chosen: a quarter of the thinnest stroke.</summary>
    private const double Hair = 0.2;

    /// <summary>The points that stay; first and last always do.</summary>
    public static (double X, double Y)[] Of((double X, double Y)[] line)
    {
        if (line.Length < 3)
            return line;
        var stays = new bool[line.Length];
        stays[0] = stays[^1] = true;
        var open = new Stack<(int From, int To)>();
        open.Push((0, line.Length - 1));
        while (open.TryPop(out var part))
        {
            var (farthest, distance) = (part.From, Hair);
            for (var i = part.From + 1; i < part.To; i++)
            {
                if (Distance(line[i], line[part.From], line[part.To]) is var d && d > distance)
                    (farthest, distance) = (i, d);
            }

            if (farthest == part.From)
                continue;
            stays[farthest] = true;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }

        return [.. line.Where((_, i) => stays[i])];
    }

    private static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        return length > 0
            ? Math.Abs(((p.X - a.X) * dy) - ((p.Y - a.Y) * dx)) / length
            : Math.Sqrt(((p.X - a.X) * (p.X - a.X)) + ((p.Y - a.Y) * (p.Y - a.Y)));
    }
}
