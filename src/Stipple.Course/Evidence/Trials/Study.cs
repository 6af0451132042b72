using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>A published study. Its arms refer to it, and all their figures come from its source.</summary>
/// <param name="Id">First author and year, or another short name.</param>
/// <param name="Source">Id of <see cref="Catalogue.Sources"/>.</param>
/// <param name="Design">Features of the design the report states; one not listed is not known.</param>
/// <param name="Setting">Where it was done, such as <c>single centre</c>; null when not reported.</param>
public sealed record Study(string Id, string Source, ImmutableArray<DesignFeature> Design, string? Setting) : IIdentified;
