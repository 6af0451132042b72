using Stipple.Skin.Forecasting;

namespace Stipple.Practice.Following;

/// <summary>Forecasts of a course with and without its next session, in the same twins and to the same day.</summary>
/// <param name="With">With it.</param>
/// <param name="Without">Without it.</param>
public sealed record NextForecasts(Forecast With, Forecast Without);
