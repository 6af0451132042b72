namespace Stipple.Designs;

/// <summary>What a trial asks: the mean improvement of each arm since the score at screening.</summary>
/// <param name="Day">One of the visits.</param>
/// <param name="Unit">Percent of the score at screening, or points.</param>
/// <param name="Responder">Improvement from which a person counts as a responder, in that unit.</param>
public sealed record PrimaryEndpoint(double Day, GoalUnit Unit, double Responder);
