using Stipple.Skin.Appearance;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Concerns;

/// <summary>How severe a concern is, read from the signs of one twin at one zone.</summary>
/// <remarks>Equations C1 to C9 of docs/science/model.md.</remarks>
public static class Severity
{
    /// <summary>Severity in percent of before the course; 100 unchanged, 0 gone.</summary>
    /// <param name="concern">What troubles the person.</param>
    /// <param name="signs">A value per <see cref="Sign"/>.</param>
    /// <param name="twin">Whose skin.</param>
    public static double Of(Concern concern, ReadOnlySpan<double> signs, Twin twin)
    {
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(twin);
        return concern switch
        {
            AcneScars scars => OfAcneScars(scars, signs, twin),
            Wrinkles wrinkles => Scaled(
                signs[(int)Sign.WrinkleDepth],
                wrinkles.Form == WrinkleForm.FineLines ? twin[SkinParameters.FineLineResponse] : 1
            ),
            StretchMarks marks => Scaled(
                signs[(int)Sign.StretchMarks],
                marks.Colour == StretchMarkColour.Rubra ? twin[SkinParameters.RubraResponse] : 1
            ),
            Hyperpigmentation pigment => Scaled(signs[(int)Sign.PatchPigment], DepthResponse(pigment.Depth, twin)),
            Scar scar => Scaled(signs[(int)Sign.ScarSeverity], ScarResponse(scar, twin)),
            Texture => signs[(int)Sign.Roughness],
            Pores => signs[(int)Sign.PoreSize],
            Dullness => Scaled(1e4 / Math.Max(1, signs[(int)Sign.Radiance]), twin[SkinParameters.DullnessResponse]),
            Laxity => signs[(int)Sign.Sagging],
            _ => throw new ArgumentException($"No model for a concern of kind '{concern.Kind}'.", nameof(concern)),
        };
    }

    /// <summary>The signs that a concern is read from, for tracing.</summary>
    public static IReadOnlyList<Sign> SignsOf(Concern concern) =>
        concern switch
        {
            AcneScars => [Sign.IcePickDepth, Sign.BoxcarDepth, Sign.RollingDepth],
            Wrinkles => [Sign.WrinkleDepth],
            StretchMarks => [Sign.StretchMarks],
            Hyperpigmentation => [Sign.PatchPigment],
            Scar => [Sign.ScarSeverity],
            Texture => [Sign.Roughness],
            Pores => [Sign.PoreSize],
            Dullness => [Sign.Radiance],
            _ => [Sign.Sagging],
        };

    private static double OfAcneScars(AcneScars scars, ReadOnlySpan<double> signs, Twin twin)
    {
        var shares =
            scars.Shares
            ?? new AcneScarShares(
                twin[SkinParameters.UsualIcePick],
                twin[SkinParameters.UsualBoxcar],
                1 - twin[SkinParameters.UsualIcePick] - twin[SkinParameters.UsualBoxcar]
            );
        return shares.IcePick * signs[(int)Sign.IcePickDepth]
            + shares.Boxcar * signs[(int)Sign.BoxcarDepth]
            + shares.Rolling * signs[(int)Sign.RollingDepth];
    }

    private static double DepthResponse(PigmentDepth? depth, Twin twin) =>
        depth switch
        {
            PigmentDepth.Dermal => twin[SkinParameters.DermalPigmentResponse],
            PigmentDepth.Mixed => (1 + twin[SkinParameters.DermalPigmentResponse]) / 2,
            _ => 1,
        };

    private static double ScarResponse(Scar scar, Twin twin) =>
        (scar.AgeMonths < 3 ? twin[SkinParameters.EarlyScarResponse] : 1)
        * (scar.Form == ScarForm.Hypertrophic ? twin[SkinParameters.HypertrophicResponse] : 1);

    // A response factor multiplies the logarithm: twice the response squares what remains.
    private static double Scaled(double severity, double response) => 100 * Math.Pow(severity / 100, response);
}
