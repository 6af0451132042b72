namespace Stipple;

/// <summary>What scores a scale allows, and what it measures.</summary>
/// <param name="Minimum">Smallest score.</param>
/// <param name="Maximum">Largest score.</param>
/// <param name="Step">Distance of neighbouring scores; null when every value between is a score.</param>
/// <param name="ConcernKinds">Kinds of concern (as <see cref="Concern.Kind"/>) it can be the baseline of; null when any.</param>
public sealed record ScaleRange(double Minimum, double Maximum, double? Step, IReadOnlyCollection<string>? ConcernKinds = null);
