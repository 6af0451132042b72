using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>A published figure that the model is asked for without having been fitted to it.</summary>
/// <param name="Id">Permanent name.</param>
/// <param name="Topic">What it belongs to; checks of a topic stand together.</param>
/// <param name="What">What was observed, in plain words.</param>
/// <param name="Unit">Unit of the values; <c>1</c> for a pure number.</param>
/// <param name="Observed">The reported value; null when only a range or a direction was reported.</param>
/// <param name="Low">Lower end of the reported interval or range; null when open or not reported.</param>
/// <param name="High">Upper end of the reported interval or range; null when open or not reported.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/>; at least one.</param>
/// <param name="Computed">How the value follows from what the source reports, and what the source leaves open.</param>
/// <param name="KnownBefore">Which constants were set in knowledge of this figure, and how; null when none was.</param>
public sealed record ShapeCheck(
    string Id,
    string Topic,
    string What,
    string Unit,
    double? Observed,
    double? Low,
    double? High,
    ImmutableArray<string> Sources,
    string Computed,
    string? KnownBefore = null
) : IIdentified;
