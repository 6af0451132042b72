namespace Stipple.Evidence;

/// <summary>Fitzpatrick phototypes of an arm's people.</summary>
/// <param name="Lowest">Lowest.</param>
/// <param name="Highest">Highest; not below <paramref name="Lowest"/>.</param>
public sealed record PhototypeRange(Phototype Lowest, Phototype Highest);
