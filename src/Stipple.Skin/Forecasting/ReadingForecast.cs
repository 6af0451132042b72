using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>What an instrument, or a scale other than a concern's own, will read where it has been read before.</summary>
/// <param name="Concern">Id of the concern it was read for; null when read by zone.</param>
/// <param name="Zones">Zones it was read at.</param>
/// <param name="Scale">Id of the scale.</param>
/// <param name="ScaleName">Name of the scale.</param>
/// <param name="Unit">Unit of the reading.</param>
/// <param name="AnchorDay">Day of the reading that the others are taken relative to; null when none is needed.</param>
/// <param name="Anchor">That reading, or the published resting value where one stands in.</param>
/// <param name="Read">What one reading will show, its error included, a band per moment.</param>
public sealed record ReadingForecast(
    string? Concern,
    ImmutableArray<string> Zones,
    string Scale,
    string ScaleName,
    string Unit,
    double? AnchorDay,
    double? Anchor,
    ImmutableArray<Band> Read
);
