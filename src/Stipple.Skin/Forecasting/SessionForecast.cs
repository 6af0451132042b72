using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>One session: what it does and what follows in the days after.</summary>
/// <param name="Day">Days from day 0.</param>
/// <param name="At">Local moment.</param>
/// <param name="Status">Done or planned.</param>
/// <param name="Zones">What it does zone by zone.</param>
public sealed record SessionForecast(double Day, DateTime At, SessionStatus Status, ImmutableArray<SessionZoneForecast> Zones);
