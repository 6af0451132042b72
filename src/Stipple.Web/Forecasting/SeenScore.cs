namespace Stipple.Web.Forecasting;

/// <summary>A score that was given.</summary>
/// <param name="Day">Days from day 0.</param>
/// <param name="Score">The score.</param>
/// <param name="Low">Lower end of nine in ten ratings of the same skin; null when the rater's error is not known.</param>
/// <param name="High">Upper end of them.</param>
public sealed record SeenScore(double Day, double Score, double? Low, double? High);
