namespace Stipple;

/// <summary>What the person hopes for: an improvement of the baseline score by a date.</summary>
/// <param name="Improvement">Size of the improvement, above 0; at most 100 in percent, at most the scale's span in points.</param>
/// <param name="Unit">Percent of the baseline score, or points of its scale.</param>
/// <param name="By">Date by which it should be reached, not before the start of the course.</param>
public sealed record Goal(double Improvement, GoalUnit Unit, DateOnly By);
