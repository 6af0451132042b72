using Stipple.Skin.Forecasting;

namespace Stipple.Practice.Following;

/// <summary>How one concern fares; null for what is not known.</summary>
/// <param name="Concern">Id of the concern.</param>
/// <param name="Scale">Id of its scale.</param>
/// <param name="Day">Day of the last score, from day 0.</param>
/// <param name="Seen">The last score.</param>
/// <param name="Better">Points by which it is better than the baseline; negative when worse.</param>
/// <param name="Predicted">What one rater was to write down on that day.</param>
/// <param name="Against">How the two compare.</param>
/// <param name="Detectable">Smallest change of two ratings that is not their error, points.</param>
/// <param name="NextGain">Points that the next session adds by the end of the forecast, in the median.</param>
/// <param name="NextSpread">Half the width of the middle half of what the score will be, points.</param>
/// <param name="IsWorth">Whether another session is worth it for this concern.</param>
public sealed record ConcernProgress(
    string Concern,
    string Scale,
    double? Day,
    double? Seen,
    double? Better,
    Band? Predicted,
    SeenAgainst Against,
    double? Detectable,
    double? NextGain,
    double? NextSpread,
    bool? IsWorth
);
