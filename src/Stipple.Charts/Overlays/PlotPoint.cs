namespace Stipple.Charts;

/// <summary>A point of an overlay, in the units of its axes.</summary>
/// <param name="X">Position on the horizontal axis; finite.</param>
/// <param name="Y">Position on the vertical axis; NaN for a gap in a line or a value not published.</param>
/// <param name="Low">Lower end of its interval, at most <paramref name="Y"/>; null for none.</param>
/// <param name="High">Upper end of its interval, at least <paramref name="Y"/>; null for none.</param>
/// <param name="Label">A letter or a word beside it; null for none.</param>
public sealed record PlotPoint(double X, double Y, double? Low = null, double? High = null, string? Label = null)
{
    internal bool IsGap => double.IsNaN(Y);

    internal bool HasInterval => Low is not null || High is not null;

    internal double Bottom => Low ?? Y;

    internal double Top => High ?? Y;

    internal void Check(FaultList faults, string place)
    {
        faults.Finite(X, place + ".X");
        if (!IsGap)
            faults.Interval(Low, Y, High, place);
    }
}
