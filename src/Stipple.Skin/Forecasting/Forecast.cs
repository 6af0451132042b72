using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>The distribution of what the skin will show over time, given a course.</summary>
/// <param name="Model">Version of the model that made it.</param>
/// <param name="Calibration">Version of the calibration on published arms that it rests on.</param>
/// <param name="Practice">What the outcomes of a practice shifted; null where published arms alone stand behind the gains.</param>
/// <param name="Learning">What the course's own readings taught; null where it has none that the model can tell.</param>
/// <param name="Twins">Number of twins drawn.</param>
/// <param name="Seed">Seed under which they were drawn.</param>
/// <param name="DayZero">Local moment that days count from.</param>
/// <param name="Horizon">Last day.</param>
/// <param name="Days">Moments of every series, days from <paramref name="DayZero"/>.</param>
/// <param name="Sessions">Days and wounds of the sessions.</param>
/// <param name="Concerns">What becomes of each concern.</param>
/// <param name="Readings">What instruments and further scales will read where they have been read.</param>
/// <param name="Zones">What each zone will show.</param>
/// <param name="Notes">What the forecast leaves out or assumes for this course, in sentences.</param>
public sealed record Forecast(
    string Model,
    string Calibration,
    ForecastPractice? Practice,
    ForecastLearning? Learning,
    int Twins,
    ulong Seed,
    DateTime DayZero,
    double Horizon,
    ImmutableArray<double> Days,
    ImmutableArray<SessionForecast> Sessions,
    ImmutableArray<ConcernForecast> Concerns,
    ImmutableArray<ReadingForecast> Readings,
    ImmutableArray<ZoneForecast> Zones,
    ImmutableArray<string> Notes
);
