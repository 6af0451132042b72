using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>One sign over time.</summary>
/// <param name="Sign">Id of the sign.</param>
/// <param name="Name">In plain words.</param>
/// <param name="Unit">Unit.</param>
/// <param name="LowerIsBetter">Whether less is wanted; null where neither is.</param>
/// <param name="Treated">With the course, a band per moment.</param>
/// <param name="Untreated">The same twins without any session.</param>
/// <param name="Difference">Treated less untreated, twin by twin.</param>
public sealed record SignForecast(
    string Sign,
    string Name,
    string Unit,
    bool? LowerIsBetter,
    ImmutableArray<Band> Treated,
    ImmutableArray<Band> Untreated,
    ImmutableArray<Band> Difference
);
