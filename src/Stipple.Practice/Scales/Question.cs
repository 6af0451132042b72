namespace Stipple.Practice.Scales;

/// <summary>An item as it is asked: in one region where the instrument has any.</summary>
/// <param name="Id">Key of its answer: the item's id, or region and item joined by a full stop.</param>
/// <param name="Region">Where it is asked; null when the instrument has no regions.</param>
/// <param name="Item">What is asked.</param>
public sealed record Question(string Id, InstrumentRegion? Region, InstrumentItem Item);
