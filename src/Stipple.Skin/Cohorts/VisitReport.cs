namespace Stipple.Skin.Cohorts;

/// <summary>What a cohort says of one arm at one visit, of who attended it.</summary>
/// <param name="Day">Day of the visit.</param>
/// <param name="Attended">People who attended.</param>
/// <param name="Improvement">Mean improvement since screening, in the endpoint's unit.</param>
/// <param name="Deviation">Its standard deviation between people, raters' errors included.</param>
/// <param name="Responders">Share of responders, 0 to 1.</param>
public sealed record VisitReport(double Day, long Attended, CohortEstimate Improvement, double Deviation, CohortEstimate Responders);
