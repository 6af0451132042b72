using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>What was seen of one arm.</summary>
/// <param name="Randomised">People randomised to it.</param>
/// <param name="DroppedOut">Of these, who did not stay until the last visit.</param>
/// <param name="Downtime">Longest downtime of each, days.</param>
/// <param name="Visits">By visit, of who attended it.</param>
/// <param name="Worlds">Improvement at the endpoint in the trial's world and in each of the others.</param>
public sealed record ArmTally(
    long Randomised,
    long DroppedOut,
    Moments Downtime,
    ImmutableArray<VisitTally> Visits,
    ImmutableArray<Moments> Worlds
);
