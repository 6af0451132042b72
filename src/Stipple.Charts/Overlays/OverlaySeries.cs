namespace Stipple.Charts;

/// <summary>A line or a set of points. Series of one name share a colour in all panels.</summary>
/// <param name="Name">What it is; at most four different names in one chart.</param>
/// <param name="Kind">Line or points.</param>
/// <param name="Points">At least one point; X rises strictly along a line.</param>
public sealed record OverlaySeries(string Name, OverlayKind Kind, IReadOnlyList<PlotPoint> Points)
{
    internal void Check(FaultList faults, string place)
    {
        faults.NotEmpty(Points, place + ".Points");
        for (var i = 0; i < Points.Count; i++)
        {
            Points[i].Check(faults, $"{place}.Points[{i}]");
            if (i > 0 && Kind == OverlayKind.Line)
                faults.Ascending(Points[i - 1].X, Points[i].X, $"{place}.Points[{i}].X");
        }
    }

    /// <summary>The stretches of a line between gaps.</summary>
    internal IEnumerable<IReadOnlyList<PlotPoint>> Runs()
    {
        var run = new List<PlotPoint>();
        foreach (var point in Points)
        {
            if (!point.IsGap)
            {
                run.Add(point);
                continue;
            }

            if (run.Count > 0)
                yield return run;
            run = [];
        }

        if (run.Count > 0)
            yield return run;
    }
}
