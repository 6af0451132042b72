namespace Stipple.Evidence;

/// <summary>How much better a person must be to count as a responder.</summary>
/// <param name="Improvement">Least improvement; 0 for any at all.</param>
/// <param name="Unit">Percent of the person's baseline, or points of the scale.</param>
/// <param name="Assumed">Whether the report names a category without its bounds, and the usual ones were taken.</param>
public sealed record ResponderRule(double Improvement, GoalUnit Unit, bool Assumed);
