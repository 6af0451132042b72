namespace Stipple.Skin.Plans;

/// <summary>One session at one zone of a plan.</summary>
/// <param name="Day">Days from day 0, whole minutes.</param>
/// <param name="Area">What is done there; its own list of zones says nothing.</param>
/// <param name="IsNew">Whether it lies ahead and can be chosen.</param>
internal sealed record ZoneVisit(double Day, Area Area, bool IsNew);
