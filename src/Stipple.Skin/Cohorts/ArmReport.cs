using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>What a cohort says of one arm.</summary>
/// <param name="Id">The arm.</param>
/// <param name="Randomised">People randomised to it.</param>
/// <param name="DroppedOut">Of these, who did not stay until the last visit.</param>
/// <param name="Downtime">Mean of the longest downtime of each, days; null without sessions.</param>
/// <param name="Visits">By visit.</param>
public sealed record ArmReport(string Id, long Randomised, long DroppedOut, CohortEstimate? Downtime, ImmutableArray<VisitReport> Visits);
