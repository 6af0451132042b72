namespace Stipple.Designs;

/// <summary>How people are lost: a chance per time, more for those whom a session kept at home or who see no improvement.</summary>
/// <param name="PerMonth">Hazard, per month (a twelfth of a year), 0 to 1: 0.02 loses about 2 % a month.</param>
/// <param name="LongDowntime">From the end of a downtime longer than this many days on, the hazard is multiplied; null for no such effect.</param>
/// <param name="NoImprovement">After a visit with less improvement than this many percent, until the next, the hazard is multiplied; null for no such effect.</param>
public sealed record DropOut(double PerMonth, HazardRule? LongDowntime = null, HazardRule? NoImprovement = null);
