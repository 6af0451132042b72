using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Practices;

/// <summary>What the published arms leave to believe of a practice not yet seen; all on the log scale.</summary>
/// <remarks>Equations P1 and P2 of docs/science/practice.md.</remarks>
internal sealed record PracticePrior
{
    /// <summary>
    /// Share of what sets a practice apart that is in all kinds of concern alike; chosen, as no published study treats several
    /// kinds.
    /// </summary>
    public const double CommonShare = 0.5;

    /// <summary>Room for the spread between people, beside what the arms leave open of it: a practice takes whom a study would not. Chosen.</summary>
    public const double PersonRoom = 0.3;

    // Standard deviations from the median to 95 %.
    private const double Ninety = 1.6449;

    // No correlation is taken for certain.
    private const double MostCorrelation = 0.95;

    /// <summary>The prior that the calibration in use leaves.</summary>
    public static PracticePrior Published { get; } = Of(Catalogue.Calibration);

    /// <summary>Gains, in the order of <see cref="CalibrationTargets.Gains"/>.</summary>
    public required ImmutableArray<GainPrior> Gains { get; init; }

    /// <summary>Standard deviation of what all kinds share.</summary>
    public required double CommonSpread { get; init; }

    /// <summary>Log of the factor by which unmasked raters see more: mean.</summary>
    public required double Optimism { get; init; }

    /// <summary>The same: standard deviation.</summary>
    public required double OptimismSpread { get; init; }

    /// <summary>Its correlation with what all kinds share: arms say more of their product than of either.</summary>
    public required double OptimismCorrelation { get; init; }

    /// <summary>Fall of the log score seen without needles.</summary>
    public required double Placebo { get; init; }

    /// <summary>Spread of log gains between people: median.</summary>
    public required double PersonSpread { get; init; }

    /// <summary>The same: standard deviation of its log.</summary>
    public required double PersonSpreadSpread { get; init; }

    private static PracticePrior Of(CalibrationRecord calibration)
    {
        var people = calibration.Of("person-spread");
        var optimism = calibration.Of("optimism");
        var common = calibration.CommonSpread * Math.Sqrt(CommonShare);
        var optimismSpread = Math.Log(optimism.High / optimism.Low) / (2 * Ninety);
        return new PracticePrior
        {
            Gains =
            [
                .. CalibrationTargets.Gains.Select(t =>
                    GainPrior.Of(
                        t.Concern,
                        calibration.Parameters.First(p => string.Equals(p.Id, t.Gain.Parameter.Id, StringComparison.Ordinal)),
                        people.Median,
                        common
                    )
                ),
            ],
            CommonSpread = common,
            Optimism = Math.Log(optimism.Median),
            OptimismSpread = optimismSpread,
            // The covariance stays what it is when what is common is told more narrowly.
            OptimismCorrelation = Math.Clamp(calibration.OptimismCorrelation / Math.Sqrt(CommonShare), -MostCorrelation, MostCorrelation),
            Placebo = calibration.Of("placebo").Median,
            PersonSpread = people.Median,
            PersonSpreadSpread = Math.Sqrt(Math.Pow(Math.Log(people.High / people.Low) / (2 * Ninety), 2) + PersonRoom * PersonRoom),
        };
    }
}
