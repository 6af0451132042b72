using Stipple.Charts.Drawing;

namespace Stipple.Charts;

/// <summary>A value with its interval, in the unit of the chart; all finite, low ≤ value ≤ high.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
public sealed record Estimate(double Value, double Low, double High)
{
    internal string Near(double step) => $"{NumberText.Near(Value, step)} ({NumberText.IntervalNear(Low, High, step)})";

    internal void Check(FaultList faults, string place) => faults.Interval(Low, Value, High, place);
}
