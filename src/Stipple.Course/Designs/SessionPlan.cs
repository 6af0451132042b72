namespace Stipple.Designs;

/// <summary>Sessions of an arm, all alike, the first on day 0.</summary>
/// <param name="Count">How many, 1 to 24.</param>
/// <param name="IntervalDays">Days from one to the next, above 0 to 365.</param>
/// <param name="Area">What is needled, and how.</param>
public sealed record SessionPlan(int Count, double IntervalDays, Area Area);
