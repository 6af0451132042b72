namespace Stipple.Skin.Forecasting;

/// <summary>One session at one zone.</summary>
/// <param name="Day">Days from day 0.</param>
/// <param name="Session">The session.</param>
/// <param name="Area">What was done at the zone.</param>
internal sealed record Treatment(double Day, Session Session, Area Area);
