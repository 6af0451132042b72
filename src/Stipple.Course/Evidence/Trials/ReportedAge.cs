namespace Stipple.Evidence;

/// <summary>Ages of an arm's people as reported, years; null where not reported.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="StandardDeviation">Standard deviation between people.</param>
/// <param name="Low">Youngest; of those admitted when only that is reported.</param>
/// <param name="High">Oldest; of those admitted when only that is reported.</param>
public sealed record ReportedAge(double? Mean = null, double? StandardDeviation = null, double? Low = null, double? High = null);
