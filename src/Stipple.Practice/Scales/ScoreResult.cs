using System.Collections.Immutable;

namespace Stipple.Practice.Scales;

/// <summary>What came of scoring: a total, or what stands in its way.</summary>
/// <param name="Total">The score; null while any item is missing or at fault.</param>
/// <param name="Parts">Sub-scores and regions whose own items are all answered; none while there is a fault.</param>
/// <param name="Outside">Items recorded beside the total, as answered; none while there is a fault.</param>
/// <param name="Missing">Ids of the questions the total still needs, as asked.</param>
/// <param name="Faults">Everything wrong with the answers.</param>
public sealed record ScoreResult(
    Score? Total,
    ImmutableArray<PartScore> Parts,
    ImmutableArray<PartScore> Outside,
    ImmutableArray<string> Missing,
    ImmutableArray<ScaleFault> Faults
);
