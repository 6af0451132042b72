using System.Globalization;

namespace Stipple.Charts;

/// <summary>Collects the faults of a description so that all are reported at once.</summary>
internal sealed class FaultList
{
    /// <summary>No clinical scale comes near; beyond it labels stop being readable and sums lose digits.</summary>
    private const double Largest = 1e12;

    private readonly List<ChartFault> _faults = [];

    public void Add(int number, string place, string found, string allowed) =>
        _faults.Add(new ChartFault($"STP-CHART-{number:000}", place, found, allowed));

    public bool Finite(double value, string place)
    {
        if (double.IsFinite(value) && Math.Abs(value) <= Largest)
            return true;
        Add(2, place, Show(value), "a finite number no larger than 1e12 in size");
        return false;
    }

    public void Finite(double? value, string place)
    {
        if (value is { } number)
            Finite(number, place);
    }

    public void NotEmpty<T>(IReadOnlyCollection<T> items, string place)
    {
        if (items.Count == 0)
            Add(1, place, "nothing", "at least one entry");
    }

    public void AtMost<T>(IReadOnlyCollection<T> items, int most, string place)
    {
        if (items.Count > most)
            Add(9, place, $"{items.Count} entries", $"at most {most}");
    }

    public void Ascending(double before, double after, string place)
    {
        if (after <= before)
            Add(3, place, $"{Show(after)} after {Show(before)}", "strictly rising values");
    }

    public void Interval(double low, double middle, double high, string place)
    {
        if (Finite(low, place + ".Low") & Finite(middle, place) & Finite(high, place + ".High") && !(low <= middle && middle <= high))
            Add(7, place, $"{Show(low)}, {Show(middle)}, {Show(high)}", "low ≤ value ≤ high");
    }

    public void Interval(double? low, double middle, double? high, string place) => Interval(low ?? middle, middle, high ?? middle, place);

    public void Range(ValueRange? range, string place)
    {
        if (range is null)
            return;
        if (Finite(range.Low, place + ".Low") & Finite(range.High, place + ".High") && range.Low >= range.High)
            Add(7, place, $"{Show(range.Low)} to {Show(range.High)}", "low < high");
    }

    public void Probability(double value, string place)
    {
        if (Finite(value, place) && value is < 0 or > 1)
            Add(8, place, Show(value), "0 to 1");
    }

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
            throw new ChartException(_faults);
    }

    private static string Show(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
