namespace Stipple;

/// <summary>How atrophic acne scars divide into the three types; the shares are each 0 to 1 and sum to 1.</summary>
/// <param name="IcePick">Share of ice-pick scars: narrow and deep.</param>
/// <param name="Boxcar">Share of boxcar scars: wide with steep walls.</param>
/// <param name="Rolling">Share of rolling scars: wide, tethered, with soft slopes.</param>
public sealed record AcneScarShares(double IcePick, double Boxcar, double Rolling);
