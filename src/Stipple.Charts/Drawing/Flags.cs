namespace Stipple.Charts.Drawing;

/// <summary>Places labels in rows off a line, each on a leader, so that no label meets another label or any leader.</summary>
internal static class Flags
{
    private const double Gap = 6;

    /// <summary>
    /// Tries for each item, from right to left, the anchors in order and the nearest row; null where no place is free.
    /// </summary>
    /// <param name="items">Where each leader stands and how wide its label is, in left-to-right order.</param>
    /// <param name="anchors">Text anchors to try.</param>
    /// <param name="mostRows">How many rows there may be.</param>
    /// <param name="left">Labels stay right of this.</param>
    /// <param name="right">Labels stay left of this.</param>
    /// <param name="walls">Where lines cross all rows.</param>
    public static (string Anchor, double X, int Row)?[] Place(
        IReadOnlyList<(double X, double Width)> items,
        string[] anchors,
        int mostRows,
        double left,
        double right,
        params double[] walls
    )
    {
        var placed = new (string Anchor, double X, int Row)?[items.Count];
        var boxes = new List<(double Left, double Right, int Row)>();
        var leaders = new List<(double X, int Row)>(walls.Select(w => (w, mostRows)));
        for (var i = items.Count - 1; i >= 0; i--)
        {
            var (x, width) = items[i];
            var free =
                from anchor in anchors
                let start = anchor switch
                {
                    "start" => x + 5,
                    "end" => x - 5 - width,
                    _ => Math.Clamp(x - (width / 2), left, Math.Max(left, right - width)),
                }
                where start >= left && start + width <= right
                // A label left of its leader goes below those whose leaders it would cut off.
                let under = anchor is "end" ? items.Take(i).Count(other => other.X > start - 3) : 0
                from step in Enumerable.Range(0, mostRows)
                let row = (under + step) % mostRows
                where !boxes.Exists(b => b.Row == row && start < b.Right + Gap && start + width + Gap > b.Left)
                where
                    !leaders.Exists(l =>
                        l.Row >= row && l.X > start - 3 && l.X < start + width + 3 && !(l.Row == row && Math.Abs(l.X - x) < 0.01)
                    )
                where !boxes.Exists(b => b.Row < row && x > b.Left - 3 && x < b.Right + 3)
                select (Anchor: anchor, Start: start, Row: row);
            if (free.Cast<(string Anchor, double Start, int Row)?>().FirstOrDefault() is not { } found)
                continue;
            var at = found.Anchor switch
            {
                "start" => found.Start,
                "end" => found.Start + width,
                _ => found.Start + (width / 2),
            };
            placed[i] = (found.Anchor, at, found.Row);
            boxes.Add((found.Start, found.Start + width, found.Row));
            leaders.Add((x, found.Row));
        }

        return placed;
    }
}
