using System.Collections.Immutable;
using Stipple.Skin.Support;

namespace Stipple.Skin.Forecasting;

/// <summary>What becomes of one concern.</summary>
/// <param name="Concern">Id of the concern in the course.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Zones">Its zones.</param>
/// <param name="Scale">Id of its scale.</param>
/// <param name="ScaleName">Name of its scale.</param>
/// <param name="LowerIsBetter">Whether a lower score is wanted.</param>
/// <param name="Baseline">Score before the course.</param>
/// <param name="Score">True score over time; at the start it differs from <paramref name="Baseline"/> by that reading's error.</param>
/// <param name="Rated">Score as one rater would write it down in person.</param>
/// <param name="Untreated">True score of the same twins without any session.</param>
/// <param name="Change">Severity against the same twin without any session, percent; negative is better, never below -100.</param>
/// <param name="Chances">Chances of stated improvements.</param>
/// <param name="Support">The published arms behind it, and how far the case lies from them.</param>
public sealed record ConcernForecast(
    string Concern,
    string Kind,
    ImmutableArray<string> Zones,
    string Scale,
    string ScaleName,
    bool LowerIsBetter,
    double Baseline,
    ImmutableArray<Band> Score,
    ImmutableArray<Band> Rated,
    ImmutableArray<Band> Untreated,
    ImmutableArray<Band> Change,
    ImmutableArray<Chance> Chances,
    ConcernSupport Support
);
