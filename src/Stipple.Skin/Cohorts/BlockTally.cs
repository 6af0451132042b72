using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>Patients of consecutive numbers, taken as small trials of one size.</summary>
/// <param name="Size">People randomised in each.</param>
/// <param name="Trials">Whole trials seen.</param>
/// <param name="Significant">How many of them found each arm but the first different from the first, in the order of the design.</param>
/// <param name="Open">Trials of which some people are still missing.</param>
public sealed record BlockTally(int Size, long Trials, ImmutableArray<long> Significant, ImmutableArray<OpenBlock> Open);
