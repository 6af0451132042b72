using Stipple.Evidence;
using Stipple.Skin.Concerns;

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

    private static string? Of(Adjunct adjunct) => adjunct == Adjunct.Saline ? null : AdjunctResponse.GroupOf(adjunct) ?? "other";
}
