namespace Stipple.Designs;

/// <summary>What multiplies the hazard of dropping out.</summary>
/// <param name="Threshold">Days of downtime, or percent of improvement.</param>
/// <param name="Factor">By how much, 1 to 100.</param>
public sealed record HazardRule(double Threshold, double Factor);
