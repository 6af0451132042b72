using Stipple.Skin.Appearance;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Concerns;

/// <summary>How an instrument or a grade given by zone reads a sign.</summary>
/// <param name="Scale">Id of the scale.</param>
/// <param name="Sign">The sign it reads.</param>
/// <param name="Reading">How its number follows from the sign.</param>
/// <remarks>Equation O4 of docs/science/model.md.</remarks>
public sealed record Instrument(string Scale, Sign Sign, InstrumentReading Reading)
{
    private static readonly Instrument[] Known =
    [
        new("redness-grade", Sign.Redness, InstrumentReading.Sign),
        new("swelling-grade", Sign.Swelling, InstrumentReading.Sign),
        new("tewl", Sign.WaterLoss, InstrumentReading.Proportional),
        new("corneometer", Sign.Hydration, InstrumentReading.Proportional),
        new("cutometer-r2", Sign.Elasticity, InstrumentReading.Proportional),
        new("cutometer-r0", Sign.Firmness, InstrumentReading.Inverse),
        new("mexameter-melanin", Sign.Melanin, InstrumentReading.Proportional),
        new("mexameter-erythema", Sign.Redness, InstrumentReading.Raised),
        new("ultrasound-density", Sign.DermalDensity, InstrumentReading.Proportional),
        new("ultrasound-epidermis", Sign.EpidermalThickness, InstrumentReading.Proportional),
    ];

    /// <summary>The instrument of a scale, or null when the scale reads no sign by zone.</summary>
    public static Instrument? Of(string scale) => Array.Find(Known, known => string.Equals(known.Scale, scale, StringComparison.Ordinal));

    /// <summary>What the sign contributes to the number; a reading is this times a constant of the person and the probe.</summary>
    /// <param name="sign">Value of <see cref="Sign"/>.</param>
    /// <param name="twin">Whose skin.</param>
    public double Factor(double sign, Twin twin)
    {
        ArgumentNullException.ThrowIfNull(twin);
        return Reading switch
        {
            InstrumentReading.Inverse => 1 / Math.Max(sign, 1e-3),
            InstrumentReading.Raised => 1 + twin[SkinParameters.ErythemaByRedness] * sign,
            _ => sign,
        };
    }
}
