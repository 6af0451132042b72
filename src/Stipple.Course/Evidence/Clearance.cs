using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>One use a regulator has cleared a device for.</summary>
/// <param name="File">The regulator's file: <c>K202243</c>.</param>
/// <param name="Indication">The concern: <c>acne-scars</c>, <c>wrinkles</c> or <c>scar</c>.</param>
/// <param name="Zones">Anatomy ids the use is limited to; empty when the source names the face or nothing narrower.</param>
/// <param name="LowestPhototype">Lowest Fitzpatrick phototype, 1 to 6; null when not stated.</param>
/// <param name="HighestPhototype">Highest Fitzpatrick phototype, 1 to 6; null when not stated.</param>
/// <param name="MinimumAge">Youngest age, years; null when not stated.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/>.</param>
public sealed record Clearance(
    string File,
    string Indication,
    ImmutableArray<string> Zones,
    int? LowestPhototype,
    int? HighestPhototype,
    double? MinimumAge,
    ImmutableArray<string> Sources
);
