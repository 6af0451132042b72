namespace Stipple.Evidence;

/// <summary>One calibrated quantity: what was believed before the arms and after them.</summary>
/// <param name="Kind">What it is: <c>gain</c>, <c>adjunct</c>, <c>optimism</c>, <c>placebo</c>, <c>elasticity</c>, <c>study-spread</c>, <c>arm-spread</c>, <c>person-spread</c>, <c>unaccountable</c>.</param>
/// <param name="Name">Indication or adjunct group; null for the others.</param>
/// <param name="Arms">Arms that inform it directly; null where all do.</param>
/// <param name="PriorLow">5 % of the prior.</param>
/// <param name="Prior">Median of the prior.</param>
/// <param name="PriorHigh">95 % of the prior.</param>
/// <param name="Low">5 % of the posterior.</param>
/// <param name="Median">Median of the posterior.</param>
/// <param name="High">95 % of the posterior.</param>
/// <param name="Learnt">Share by which the arms narrowed the prior's 90 % interval; near or below 0 where they did not move it.</param>
/// <param name="Effective">Independent draws that would tell as much as the chain's.</param>
/// <param name="RHat">Spread of both halves of the chain together over that within each; 1 when they agree.</param>
public sealed record CalibratedQuantity(
    string Kind,
    string? Name,
    int? Arms,
    double PriorLow,
    double Prior,
    double PriorHigh,
    double Low,
    double Median,
    double High,
    double Learnt,
    double Effective = 0,
    double RHat = 0
);
