namespace Stipple.Skin.Forecasting;

/// <summary>What a forecast learnt from the readings in its course.</summary>
/// <param name="Readings">Readings that could be told from the model and were weighed.</param>
/// <param name="Effective">
/// Share of the twins drawn at first that the readings leave standing (effective sample size over their number), 0 to 1: near 1
/// the readings said little new, near 0 they said much, or surprised.
/// </param>
/// <param name="Moves">Rounds in which twins were moved because too few were left standing; 0 when enough were.</param>
public sealed record ForecastLearning(int Readings, double Effective, int Moves);
