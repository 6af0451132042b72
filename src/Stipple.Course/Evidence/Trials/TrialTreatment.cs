using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>What was done to an arm; null where not reported.</summary>
/// <param name="Zones">Ids of <see cref="Catalogue.Zones"/> that stand for the site reported; empty when it names no place the model knows.</param>
/// <param name="Device">How the needles were driven.</param>
/// <param name="NeedleLength">Needle length, mm.</param>
/// <param name="Passes">Passes over the skin.</param>
/// <param name="Sessions">Sessions per person; the most when they varied.</param>
/// <param name="IntervalWeeks">Weeks from one session to the next.</param>
/// <param name="Adjuncts">What was put on or into the needled skin; empty when nothing.</param>
/// <param name="SkinCare">Products prescribed between sessions; empty when none.</param>
/// <param name="Unmodelled">What else was done that the model does not know, such as a filler.</param>
public sealed record TrialTreatment(
    ImmutableArray<string> Zones,
    DeviceKind? Device,
    double? NeedleLength,
    double? Passes,
    double? Sessions,
    double? IntervalWeeks,
    ImmutableArray<Adjunct> Adjuncts,
    ImmutableArray<SkinCareProduct> SkinCare,
    string? Unmodelled);
