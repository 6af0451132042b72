namespace Stipple.Charts.Drawing;

/// <summary>Places labels so that none touches another.</summary>
internal static class Rows
{
    private const double Gap = 6;

    /// <summary>Centred labels in left-to-right order into the first free row; null where no row has room.</summary>
    public static IReadOnlyList<(double Centre, int Row)?> Place(
        IEnumerable<(double X, double Width)> labels,
        int mostRows,
        double left,
        double right
    )
    {
        var ends = Enumerable.Repeat(double.NegativeInfinity, mostRows).ToArray();
        var placed = new List<(double, int)?>();
        foreach (var (x, width) in labels)
        {
            var centre = Math.Max(left + (width / 2), Math.Min(right - (width / 2), x));
            var row = Array.FindIndex(ends, end => centre - (width / 2) >= end);
            placed.Add(row < 0 || width > right - left ? null : (centre, row));
            if (row >= 0)
                ends[row] = centre + (width / 2) + Gap;
        }

        return placed;
    }

    /// <summary>Moves heights apart until each has its room, staying between top and bottom as long as all fit; the order is kept.</summary>
    public static double[] Spread(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var placed = wanted.ToArray();
        var free = top;
        foreach (var i in order)
        {
            placed[i] = Math.Max(wanted[i], free);
            free = placed[i] + heights[i];
        }

        var limit = bottom;
        foreach (var i in order.Reverse())
        {
            placed[i] = Math.Max(top, Math.Min(placed[i], limit - heights[i]));
            limit = placed[i];
        }

        return placed;
    }
}
