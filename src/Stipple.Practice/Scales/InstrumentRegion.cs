namespace Stipple.Practice.Scales;

/// <summary>A part of the body in which every item of an instrument is asked anew.</summary>
/// <param name="Id">Permanent name within the instrument.</param>
/// <param name="Label">Name in plain words.</param>
/// <param name="Weight">What its result is multiplied by in the total.</param>
public sealed record InstrumentRegion(string Id, string Label, double Weight);
