using Stipple.Skin.Practices;

namespace Stipple.Skin.Plans;

/// <summary>How plans are searched.</summary>
/// <param name="Twins">Twins that decide between the plans that are left, 20 to 20,000.</param>
/// <param name="Seed">Another seed draws other twins.</param>
/// <param name="Practice">What a practice's own outcomes made of the gains; null for published arms alone.</param>
public sealed record PlanOptions(int Twins = 400, ulong Seed = 1, PracticeCalibration? Practice = null);
