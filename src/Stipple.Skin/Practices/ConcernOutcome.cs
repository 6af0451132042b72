using System.Collections.Immutable;

namespace Stipple.Skin.Practices;

/// <summary>Readings of one concern after sessions.</summary>
/// <param name="Baseline">Score before the course, read with a rater's error.</param>
/// <param name="Readings">Readings after sessions.</param>
internal sealed record ConcernOutcome(Baseline Baseline, ImmutableArray<OutcomeReading> Readings);
