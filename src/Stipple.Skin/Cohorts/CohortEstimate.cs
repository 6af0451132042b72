namespace Stipple.Skin.Cohorts;

/// <summary>An estimate with its confidence interval; NaN where there were too few to tell.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct CohortEstimate(double Value, double Low, double High);
