using Stipple.Skin.Appearance;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Risk of post-inflammatory hyperpigmentation.</summary>
/// <remarks>Equation D5 of docs/science/model.md.</remarks>
internal static class PigmentRisk
{
    // People differ in when they call a shade a patch: one part in eight around the threshold.
    private const double Softness = 0.125;

    /// <summary>Chance that a twin's skin darkens visibly more than it would have untreated, at any moment.</summary>
    public static double Of(ZoneRun run, int moments, int number, Twin twin)
    {
        var worst = 0.0;
        for (var moment = 0; moment < moments; moment++)
            worst = Math.Max(worst, run.Treated[Sign.Melanin, moment, number] - run.Untreated[Sign.Melanin, moment, number]);
        return OfExcess(worst, twin);
    }

    /// <summary>Chance that an excess of melanin over the untreated skin is seen as darkening.</summary>
    /// <param name="worst">The largest excess, percent of before the course.</param>
    /// <param name="twin">Whose skin.</param>
    public static double OfExcess(double worst, Twin twin)
    {
        if (worst <= 0)
            return 0;
        var ratio = worst / 100 / twin[SkinParameters.VisiblePigment];
        return 1 / (1 + Math.Pow(ratio, -1 / Softness));
    }
}
