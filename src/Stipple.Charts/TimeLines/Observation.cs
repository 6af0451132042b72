namespace Stipple.Charts;

/// <summary>Something seen on a day: a score, a check-in, a photo.</summary>
/// <param name="Day">Days since the first session.</param>
/// <param name="Label">A few words.</param>
/// <param name="IsDanger">True draws it in the alert colour; for danger only.</param>
public sealed record Observation(double Day, string Label, bool IsDanger = false);
