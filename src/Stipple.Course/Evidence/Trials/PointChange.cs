namespace Stipple.Evidence;

/// <summary>A change in points of the measure; negative when the score fell.</summary>
/// <param name="Mean">Mean change.</param>
/// <param name="StandardDeviation">Standard deviation of the change between people; null when not reported.</param>
/// <param name="Low">Low end of the confidence interval of the mean; null when not reported.</param>
/// <param name="High">High end of the confidence interval of the mean; null when not reported.</param>
/// <param name="Level">Level of that interval, percent; null when not reported.</param>
public sealed record PointChange(double Mean, double? StandardDeviation, double? Low, double? High, double? Level);
