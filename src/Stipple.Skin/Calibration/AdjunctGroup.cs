using Stipple.Evidence;

namespace Stipple.Skin.Calibration;

/// <summary>Adjuncts that share an effect in the calibration; there are too few arms to tell more apart.</summary>
internal static class AdjunctGroup
{
    /// <summary>The group of what was given with the needles; null for needling alone, with saline or none.</summary>
    public static string? Of(TrialTreatment treatment)
    {
        var groups = treatment.Adjuncts.Select(Of).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (treatment.Unmodelled is not null || !treatment.SkinCare.IsEmpty)
            return "other";
        return groups.Length == 0 ? null : string.Join('+', groups.Order(StringComparer.Ordinal));
    }

    private static string? Of(Adjunct adjunct) =>
        adjunct switch
        {
            Adjunct.Saline => null,
            Adjunct.Prp or Adjunct.Prf => "platelets",
            Adjunct.Insulin or Adjunct.GrowthFactors or Adjunct.Exosomes => "growth-factors",
            Adjunct.TranexamicAcid => "tranexamic-acid",
            Adjunct.VitaminC or Adjunct.Glutathione or Adjunct.Niacinamide => "vitamin-c",
            Adjunct.DepigmentingSolution => "depigmenting-solution",
            Adjunct.HyaluronicAcid => "hyaluronic-acid",
            _ => "other",
        };
}
