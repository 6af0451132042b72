namespace Stipple.Skin.Cohorts;

/// <summary>What was seen of one arm at one visit.</summary>
/// <param name="Improvement">Improvement since screening, in the endpoint's unit.</param>
/// <param name="Responders">People who improved by what counts as a response.</param>
public sealed record VisitTally(Moments Improvement, long Responders);
