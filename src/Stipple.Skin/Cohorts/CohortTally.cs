using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>All that a report needs of the patients seen so far; a few kilobytes, however many they were.</summary>
/// <param name="Patients">People randomised.</param>
/// <param name="Screened">People screened for them.</param>
/// <param name="Arms">By arm, in the order of the design.</param>
/// <param name="Blocks">Small trials cut from the cohort, by size.</param>
public sealed record CohortTally(long Patients, long Screened, ImmutableArray<ArmTally> Arms, ImmutableArray<BlockTally> Blocks);
