namespace Stipple.Evidence;

/// <summary>A published value at a time after wounding.</summary>
/// <param name="Day">Days after wounding, above 0.</param>
/// <param name="Value">Share, 0 to 1.</param>
/// <param name="Low">Lower end of its interval; null when not reported.</param>
/// <param name="High">Upper end of its interval; null when not reported.</param>
public sealed record CurvePoint(double Day, double Value, double? Low = null, double? High = null);
