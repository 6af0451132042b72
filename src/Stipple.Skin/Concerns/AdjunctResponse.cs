using System.Collections.Immutable;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Concerns;

/// <summary>The factor by which what is given with the needles multiplies the improvement of a concern.</summary>
/// <remarks>
/// Equation C10 of docs/science/model.md. The factors are calibrated on published arms by group, because there are too few
/// arms to tell single substances apart; see docs/science/calibration.md.
/// </remarks>
public static class AdjunctResponse
{
    /// <summary>Days over which a session's share in what is seen grows: chosen, an epidermal renewal.</summary>
    private const double Ripening = 28;

    /// <summary>Name of each group in the calibration, and its factor.</summary>
    public static ImmutableArray<(string Group, ParameterKey Key)> Groups { get; } =
    [
        ("platelets", SkinParameters.PlateletResponse),
        ("growth-factors", SkinParameters.GrowthFactorResponse),
        ("tranexamic-acid", SkinParameters.TranexamicAcidResponse),
        ("vitamin-c", SkinParameters.VitaminCResponse),
        ("depigmenting-solution", SkinParameters.DepigmentingResponse),
        ("hyaluronic-acid", SkinParameters.HyaluronicAcidResponse),
    ];

    /// <summary>Group of an adjunct; null when it is saline or the model knows no effect of it.</summary>
    public static string? GroupOf(Adjunct adjunct) =>
        adjunct switch
        {
            Adjunct.Prp or Adjunct.Prf => "platelets",
            Adjunct.Insulin or Adjunct.GrowthFactors or Adjunct.Exosomes => "growth-factors",
            Adjunct.TranexamicAcid => "tranexamic-acid",
            Adjunct.VitaminC or Adjunct.Glutathione or Adjunct.Niacinamide => "vitamin-c",
            Adjunct.DepigmentingSolution => "depigmenting-solution",
            Adjunct.HyaluronicAcid => "hyaluronic-acid",
            _ => null,
        };

    /// <summary>Whether the model knows an effect of this substance; of others the forecast says that it has none.</summary>
    public static bool Knows(Adjunct adjunct) => adjunct == Adjunct.Saline || GroupOf(adjunct) is not null;

    /// <summary>Share of the sessions' effect on a day that each group had a part in.</summary>
    /// <param name="sessions">Day of each session and what was given.</param>
    /// <param name="day">Day it is looked at.</param>
    /// <returns>Factor and share, for the groups given at all.</returns>
    internal static ImmutableArray<(ParameterKey Key, double Share)> Shares(
        IEnumerable<(double Day, ValueList<Adjunct> Adjuncts)> sessions,
        double day
    )
    {
        var all = 0.0;
        var shares = new double[Groups.Length];
        foreach (var (at, adjuncts) in sessions)
        {
            var weight = at < day ? 1 - Math.Exp((at - day) / Ripening) : 0;
            all += weight;
            for (var i = 0; i < shares.Length; i++)
                shares[i] += adjuncts.Any(a => string.Equals(GroupOf(a), Groups[i].Group, StringComparison.Ordinal)) ? weight : 0;
        }

        return [.. Groups.Select((group, i) => (group.Key, Share: all > 0 ? shares[i] / all : 0)).Where(group => group.Share > 0)];
    }

    /// <summary>The factor of one twin.</summary>
    internal static double Of(ImmutableArray<(ParameterKey Key, double Share)> shares, Twin twin)
    {
        var factor = 1.0;
        foreach (var (key, share) in shares)
            factor *= Math.Pow(twin[key], share);
        return factor;
    }

    /// <summary>Severity when the improvement over the same skin untreated is multiplied by a factor; what got worse stays as it is.</summary>
    internal static double Answered(double treated, double untreated, double factor) =>
        treated < untreated ? untreated * Math.Pow(treated / untreated, factor) : treated;
}
