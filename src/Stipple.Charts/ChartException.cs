namespace Stipple.Charts;

/// <summary>
/// A chart that cannot be drawn, with every fault of its description at once. Codes:
/// 001 nothing to draw; 002 a number that is not finite or is larger than 1e12 in size; 003 days out of order;
/// 004 a band that does not nest; 005 an id that is not an id; 006 a size outside its limits;
/// 007 an interval or range that is empty or reversed; 008 a probability outside 0 to 1; 009 more series than can be told apart.
/// </summary>
public sealed class ChartException : Exception
{
    /// <summary>Creates the exception from its faults.</summary>
    /// <param name="faults">At least one fault.</param>
    public ChartException(IReadOnlyList<ChartFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>Every fault found, in the order of the description.</summary>
    public IReadOnlyList<ChartFault> Faults { get; }
}
