using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>What zones that are alike and treated alike will show.</summary>
/// <param name="Zones">The zones.</param>
/// <param name="PigmentRisk">Chance of post-inflammatory hyperpigmentation over the course, percent.</param>
/// <param name="Signs">Every sign over time.</param>
public sealed record ZoneForecast(ImmutableArray<string> Zones, double PigmentRisk, ImmutableArray<SignForecast> Signs);
