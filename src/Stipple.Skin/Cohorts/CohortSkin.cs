using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Cohorts;

/// <summary>Zones of a concern whose skin is alike and treated alike.</summary>
/// <param name="Anatomy">Their skin.</param>
/// <param name="Sessions">Days of the sessions there.</param>
/// <param name="Weight">Their part of the concern's area, 0 to 1.</param>
internal sealed record CohortSkin(Anatomy Anatomy, ImmutableArray<double> Sessions, double Weight);
