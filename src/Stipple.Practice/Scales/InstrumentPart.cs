using System.Collections.Immutable;

namespace Stipple.Practice.Scales;

/// <summary>A sub-score: the formula of an instrument over some of its items.</summary>
/// <param name="Id">Permanent name within the instrument.</param>
/// <param name="Label">Name in plain words.</param>
/// <param name="Items">Ids of the items that make it up; those outside the total may be among them.</param>
public sealed record InstrumentPart(string Id, string Label, ImmutableArray<string> Items);
