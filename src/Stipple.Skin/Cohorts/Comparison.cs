using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>One arm against the first at the endpoint.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Against">The first arm.</param>
/// <param name="Difference">Difference of mean improvements in the endpoint's unit, of who attended; confidence is one less the level.</param>
/// <param name="Curve">Power by sample size; empty where too few attended to tell.</param>
/// <param name="Checks">Share of small trials, cut from the cohort, that found a difference.</param>
/// <param name="NeededHere">People to randomise for a power of 80 % in the trial's own world; null where it is not reached.</param>
/// <param name="Needed">The same for power averaged over worlds; null where it is not reached.</param>
public sealed record Comparison(
    string Arm,
    string Against,
    CohortEstimate Difference,
    ImmutableArray<PowerPoint> Curve,
    ImmutableArray<PowerCheck> Checks,
    int? NeededHere,
    int? Needed
);
