namespace Stipple.Skin.Cohorts;

/// <summary>How often small trials cut from the cohort found a difference: what the approximation is checked by.</summary>
/// <param name="People">People randomised in each.</param>
/// <param name="Trials">How many trials.</param>
/// <param name="Significant">Share that found a difference by Welch's test.</param>
public sealed record PowerCheck(int People, long Trials, CohortEstimate Significant);
