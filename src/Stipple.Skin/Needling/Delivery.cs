using Stipple.Skin.Parameters;

namespace Stipple.Skin.Needling;

/// <summary>What the substances given with a session bring, for the way that the open barrier lets them in.</summary>
/// <param name="GrowthFactors">Added to platelet growth factors, reference sessions.</param>
/// <param name="Suppression">Share of melanin synthesis held down, 0 to 1.</param>
/// <param name="Hydration">Water bound, relative to before the course.</param>
/// <remarks>Equation S5 of docs/science/model.md. Effects are provisional; how much enters is not yet computed from transport.</remarks>
public readonly record struct Delivery(double GrowthFactors, double Suppression, double Hydration)
{
    /// <summary>Whether the model knows an effect of this substance; of others the forecast says that it has none.</summary>
    public static bool Knows(Adjunct adjunct) => adjunct == Adjunct.Saline || Effect(adjunct) is not null;

    /// <summary>Whether a course gives anything whose effect stands in until it is calibrated.</summary>
    public static bool Provisional(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return course.Sessions.SelectMany(s => s.Areas).SelectMany(a => a.Adjuncts).Any(a => Effect(a) is not null);
    }

    internal static Delivery Of(ValueList<Adjunct> adjuncts, in Wound wound, Twin twin)
    {
        var growth = 0.0;
        var left = 1.0;
        var hydration = 0.0;
        foreach (var adjunct in adjuncts)
        {
            if (Effect(adjunct) is not var (kind, key))
                continue;
            var effect = twin[key] * wound.BarrierOpened;
            switch (kind)
            {
                case Kind.Growth:
                    growth += effect;
                    break;
                case Kind.Suppression:
                    left *= 1 - Math.Min(effect, 1);
                    break;
                default:
                    hydration += effect;
                    break;
            }
        }

        return new Delivery(growth, 1 - left, hydration);
    }

    private enum Kind
    {
        Growth,
        Suppression,
        Hydration,
    }

    private static (Kind Kind, ParameterKey Key)? Effect(Adjunct adjunct) =>
        adjunct switch
        {
            Adjunct.Prp or Adjunct.Prf => (Kind.Growth, SkinParameters.PlateletEffect),
            Adjunct.Insulin => (Kind.Growth, SkinParameters.InsulinEffect),
            Adjunct.GrowthFactors or Adjunct.Exosomes => (Kind.Growth, SkinParameters.GrowthFactorEffect),
            Adjunct.TranexamicAcid => (Kind.Suppression, SkinParameters.TranexamicAcidEffect),
            Adjunct.VitaminC or Adjunct.Glutathione or Adjunct.Niacinamide => (Kind.Suppression, SkinParameters.VitaminCEffect),
            Adjunct.DepigmentingSolution => (Kind.Suppression, SkinParameters.DepigmentingEffect),
            Adjunct.HyaluronicAcid => (Kind.Hydration, SkinParameters.HyaluronicAcidEffect),
            _ => null,
        };
}
