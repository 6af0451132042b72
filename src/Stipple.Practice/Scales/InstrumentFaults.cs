using System.Globalization;

namespace Stipple.Practice.Scales;

/// <summary>The faults of one instrument: notes each with its place.</summary>
internal sealed class InstrumentFaults(string place, List<ScaleFault> faults)
{
    private readonly int before = faults.Count;

    /// <summary>Whether nothing was noted yet.</summary>
    public bool IsEmpty => faults.Count == before;

    public void Must(bool holds, ScaleFaultCode code, string at, string found, string allowed)
    {
        if (!holds)
            Add(code, at, found, allowed);
    }

    public void Add(ScaleFaultCode code, string at, string found, string allowed) => faults.Add(new(code, place + at, found, allowed));

    public static bool Rises(IEnumerable<double> values)
    {
        var list = values.ToArray();
        return list.Zip(list.Skip(1)).All(pair => pair.First < pair.Second);
    }

    public static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
