namespace Stipple.Charts;

/// <summary>One value that was measured or published, with its error where it is known.</summary>
/// <param name="Day">Days since the first session.</param>
/// <param name="Value">In the unit of the chart.</param>
/// <param name="Low">Lower end of its error bar, at most the value; null for none.</param>
/// <param name="High">Upper end of its error bar, at least the value; null for none.</param>
public sealed record Measurement(double Day, double Value, double? Low = null, double? High = null)
{
    internal bool HasError => Low is not null || High is not null;

    internal void Check(FaultList faults, string place)
    {
        faults.Finite(Day, place + ".Day");
        faults.Interval(Low, Value, High, place);
    }
}
