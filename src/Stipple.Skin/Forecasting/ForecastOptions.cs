using System.Collections.Immutable;
using Stipple.Skin.Appearance;
using Stipple.Skin.Practices;

namespace Stipple.Skin.Forecasting;

/// <summary>How a forecast is made.</summary>
/// <param name="Twins">Number of twins, 20 to 20,000; more twins make smoother bands, not narrower ones.</param>
/// <param name="Seed">Another seed draws other twins.</param>
/// <param name="Practice">What a practice's own outcomes made of the gains; null to forecast from published arms alone.</param>
/// <param name="Signs">Signs to tell for every zone; all of them when null. Concerns, sessions and readings are told whatever it says.</param>
public sealed record ForecastOptions(
    int Twins = 400,
    ulong Seed = 1,
    PracticeCalibration? Practice = null,
    ImmutableArray<Sign>? Signs = null
)
{
    /// <summary>Fewest twins whose 5 % and 95 % quantiles mean something.</summary>
    public const int FewestTwins = 20;

    /// <summary>Most twins a forecast keeps in memory.</summary>
    public const int MostTwins = 20_000;
}
