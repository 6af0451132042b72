namespace Stipple.Skin.Forecasting;

/// <summary>Chance that a concern improves by a stated amount by a date.</summary>
/// <param name="Improvement">At least this much better than the baseline.</param>
/// <param name="Unit">Percent of severity, or points of the scale.</param>
/// <param name="By">The date.</param>
/// <param name="Day">Days from day 0.</param>
/// <param name="Treated">Share of twins that reach it, percent.</param>
/// <param name="Untreated">Share of the same twins that reach it without any session, percent.</param>
/// <param name="IsGoal">Whether the course states it as a goal.</param>
public sealed record Chance(double Improvement, GoalUnit Unit, DateOnly By, double Day, double Treated, double Untreated, bool IsGoal);
