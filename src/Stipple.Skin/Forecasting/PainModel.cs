using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Pain of a session on the numeric rating scale, 0 to 10.</summary>
/// <remarks>Equations D3 and D4 of docs/science/model.md.</remarks>
internal static class PainModel
{
    /// <summary>Pain without anything against it.</summary>
    public static double Bare(in Wound wound, Twin twin)
    {
        if (wound.Punctures <= 0)
            return 0;
        var stimulus =
            twin[SkinParameters.PainByDepth]
            * wound.Depth
            * Math.Pow(wound.Punctures / Needles.ReferencePunctures, twin[SkinParameters.PainByDensity]);
        return 10 * (1 - Math.Exp(-stimulus));
    }

    /// <summary>Share of the pain that is left under an anaesthetic, 0 to 1.</summary>
    public static double Left(Anaesthetic? anaesthetic, Twin twin) =>
        anaesthetic?.Kind switch
        {
            null or AnaestheticKind.None => 1,
            AnaestheticKind.LocalInfiltration or AnaestheticKind.NerveBlock => 1 - twin[SkinParameters.InfiltrationEffect],
            AnaestheticKind.General => 0,
            _ => 1 - twin[SkinParameters.TopicalEffect] * Soaked(anaesthetic.Minutes ?? twin[SkinParameters.TopicalMinutes], twin),
        };

    // The cream needs time to reach the nerves; its full effect stands after the stated minutes.
    private static double Soaked(double minutes, Twin twin) => Math.Min(1, minutes / twin[SkinParameters.TopicalMinutes]);
}
