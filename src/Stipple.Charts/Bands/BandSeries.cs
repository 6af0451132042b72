namespace Stipple.Charts;

/// <summary>One forecast over time.</summary>
/// <param name="Name">What it is, in a word or two: written at the end of its line.</param>
/// <param name="Points">At least one point, days strictly rising.</param>
public sealed record BandSeries(string Name, IReadOnlyList<BandPoint> Points)
{
    internal void Check(FaultList faults, string place)
    {
        faults.NotEmpty(Points, place + ".Points");
        for (var i = 0; i < Points.Count; i++)
        {
            Points[i].Check(faults, $"{place}.Points[{i}]");
            if (i > 0)
                faults.Ascending(Points[i - 1].Day, Points[i].Day, $"{place}.Points[{i}].Day");
        }
    }

    /// <summary>The value on a day, by straight lines between points; null outside the series and inside a gap.</summary>
    internal BandPoint? At(double day)
    {
        for (var i = 0; i < Points.Count; i++)
        {
            var point = Points[i];
            if (point.Day < day)
                continue;
            if (point.Day <= day)
                return point.IsGap ? null : point;
            return i == 0 || point.IsGap || Points[i - 1].IsGap ? null : BandPoint.Between(Points[i - 1], point, day);
        }

        return null;
    }

    /// <summary>The stretches without gaps between two days, with points put in at the cuts.</summary>
    internal IEnumerable<IReadOnlyList<BandPoint>> Runs(double from, double to)
    {
        var run = new List<BandPoint>();
        BandPoint? before = null;
        foreach (var point in Points)
        {
            if (point.IsGap)
            {
                if (run.Count > 0)
                    yield return run;
                (run, before) = ([], null);
                continue;
            }

            if (before is not null && before.Day < from && point.Day > from)
                run.Add(BandPoint.Between(before, point, from));
            if (point.Day >= from && point.Day <= to)
                run.Add(point);
            if (before is not null && before.Day < to && point.Day > to)
                run.Add(BandPoint.Between(before, point, to));
            before = point;
        }

        if (run.Count > 0)
            yield return run;
    }
}
