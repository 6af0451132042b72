using System.Collections.Immutable;

namespace Stipple.Skin.Calibration;

/// <summary>One published figure held against what was predicted for it.</summary>
/// <param name="Arm">Id of the arm.</param>
/// <param name="Indication">Kind of concern.</param>
/// <param name="IsControl">Whether no needle touched it.</param>
/// <param name="Reading">Which of the arm's readings, from 0.</param>
/// <param name="Observed">Percent change as published; null when only responders were counted.</param>
/// <param name="Predicted">Mean of the predicted percent change.</param>
/// <param name="Quantiles">Predicted percent change at 5, 10, ..., 95 %.</param>
/// <param name="Responders">Responders as published; null when not counted.</param>
/// <param name="Counted">People counted for them.</param>
/// <param name="ResponderShare">Predicted share of responders; null when not counted.</param>
/// <param name="ResponderLow">5 % of what a count of as many people would give.</param>
/// <param name="ResponderHigh">95 % of it.</param>
/// <param name="Crps">Score of the prediction; null without a percent change.</param>
/// <param name="CrpsIndicationMean">Score of the plain predictor by indication.</param>
/// <param name="CrpsIndicationAdjunctMean">Score of the plain predictor by indication and adjunct.</param>
/// <param name="CrpsWithoutMechanism">Score of the same hierarchy with every response set to one.</param>
/// <param name="CrpsAsForecast">Score of the same hierarchy with the elasticity held at 1, as forecasts carry the mechanism.</param>
/// <param name="Pit">Share of the predicted distribution below the figure; null without a percent change.</param>
public sealed record ReadingValidation(
    string Arm,
    string Indication,
    bool IsControl,
    int Reading,
    double? Observed,
    double Predicted,
    ImmutableArray<double> Quantiles,
    int? Responders,
    int Counted,
    double? ResponderShare,
    double? ResponderLow,
    double? ResponderHigh,
    double? Crps,
    double? CrpsIndicationMean,
    double? CrpsIndicationAdjunctMean,
    double? CrpsWithoutMechanism,
    double? CrpsAsForecast,
    double? Pit
)
{
    /// <summary>5 % of the predicted percent change.</summary>
    public double P05 => Quantiles[0];

    /// <summary>95 % of the predicted percent change.</summary>
    public double P95 => Quantiles[^1];

    /// <summary>Whether the figure lies in the predicted 90 % interval; null without a percent change.</summary>
    public bool? Covered => Observed is { } observed ? observed >= P05 && observed <= P95 : null;
}
