namespace Stipple.Skin.Parameters;

/// <content>Constants of age, habits and pigment.</content>
public static partial class SkinParameters
{
    /// <summary>Newly laid collagen III at rest, mature collagen of young dermis.</summary>
    public static readonly ParameterKey CollagenIIIAtRest = new("collagenIIIAtRest");

    /// <summary>Loss of collagen per year of age in skin kept from the sun, 1/y.</summary>
    public static readonly ParameterKey CollagenLoss = new("collagenLoss");

    /// <summary>Decline of collagen synthesis per year past 25, 1/y.</summary>
    public static readonly ParameterKey SynthesisDecline = new("synthesisDecline");

    /// <summary>Slowing of healing per year past 25, 1/y.</summary>
    public static readonly ParameterKey HealingDecline = new("healingDecline");

    /// <summary>Loss of collagen synthesis by smoking, 1.</summary>
    public static readonly ParameterKey SmokingSynthesis = new("smokingSynthesis");

    /// <summary>Rise of metalloproteinases by smoking, 1.</summary>
    public static readonly ParameterKey SmokingMmp = new("smokingMmp");

    /// <summary>Faster loss of collagen by smoking, 1.</summary>
    public static readonly ParameterKey SmokingAgeing = new("smokingAgeing");

    /// <summary>Cigarettes a day that these effects stand for, 1/d.</summary>
    public static readonly ParameterKey AssumedCigarettes = new("assumedCigarettes");

    /// <summary>Share of the harm that a former smoker keeps, 1.</summary>
    public static readonly ParameterKey FormerSmoking = new("formerSmoking");

    /// <summary>Ultraviolet light at low exposure, high exposure.</summary>
    public static readonly ParameterKey LowSun = new("lowSun");

    /// <summary>Ultraviolet light at moderate exposure, high exposure.</summary>
    public static readonly ParameterKey ModerateSun = new("moderateSun");

    /// <summary>Ultraviolet light at high exposure, high exposure.</summary>
    public static readonly ParameterKey HighSun = new("highSun");

    /// <summary>Share of ultraviolet light kept off by daily sunscreen as people apply it, 1.</summary>
    public static readonly ParameterKey DailySunscreen = new("dailySunscreen");

    /// <summary>Share kept off by occasional sunscreen, 1.</summary>
    public static readonly ParameterKey OccasionalSunscreen = new("occasionalSunscreen");

    /// <summary>Rise of metalloproteinases by high ultraviolet light, 1.</summary>
    public static readonly ParameterKey UltravioletMmp = new("ultravioletMmp");

    /// <summary>Faster loss of collagen by high ultraviolet light, 1.</summary>
    public static readonly ParameterKey UltravioletAgeing = new("ultravioletAgeing");

    /// <summary>Rise of collagen synthesis by a topical retinoid, 1.</summary>
    public static readonly ParameterKey RetinoidSynthesis = new("retinoidSynthesis");

    /// <summary>Speed of healing in diabetes, immunosuppression or known slow healing, 1.</summary>
    public static readonly ParameterKey SlowHealing = new("slowHealing");

    /// <summary>Rise of disorganised matrix in people who form keloids or hypertrophic scars, 1.</summary>
    public static readonly ParameterKey ScarProneness = new("scarProneness");

    /// <summary>Melanin synthesis added by activated melanocytes, phototype I, 1.</summary>
    public static readonly ParameterKey PigmentGainI = new("pigmentGainI");

    /// <summary>Melanin synthesis added by activated melanocytes, phototype II, 1.</summary>
    public static readonly ParameterKey PigmentGainII = new("pigmentGainII");

    /// <summary>Melanin synthesis added by activated melanocytes, phototype III, 1.</summary>
    public static readonly ParameterKey PigmentGainIII = new("pigmentGainIII");

    /// <summary>Melanin synthesis added by activated melanocytes, phototype IV, 1.</summary>
    public static readonly ParameterKey PigmentGainIV = new("pigmentGainIV");

    /// <summary>Melanin synthesis added by activated melanocytes, phototype V, 1.</summary>
    public static readonly ParameterKey PigmentGainV = new("pigmentGainV");

    /// <summary>Melanin synthesis added by activated melanocytes, phototype VI, 1.</summary>
    public static readonly ParameterKey PigmentGainVI = new("pigmentGainVI");

    /// <summary>Difference between people of one phototype, 1.</summary>
    public static readonly ParameterKey PigmentProneness = new("pigmentProneness");

    /// <summary>Share of that gain that depends on ultraviolet light, 1.</summary>
    public static readonly ParameterKey PigmentGainBySun = new("pigmentGainBySun");

    /// <summary>Rise of that gain with a history of such pigment, 1.</summary>
    public static readonly ParameterKey PigmentHistory = new("pigmentHistory");

    /// <summary>Share of melanin around that depends on ultraviolet light, 1.</summary>
    public static readonly ParameterKey SunShare = new("sunShare");

    /// <summary>Share of a patch's pigment that depends on ultraviolet light, 1.</summary>
    public static readonly ParameterKey LesionSunShare = new("lesionSunShare");

    /// <summary>Fall of a patch's synthesis by hydroquinone at home, 1.</summary>
    public static readonly ParameterKey HydroquinoneEffect = new("hydroquinoneEffect");

    /// <summary>Fall of a patch's synthesis by another brightening product at home, 1.</summary>
    public static readonly ParameterKey BrighteningEffect = new("brighteningEffect");

    /// <summary>Share of the relief that is left under a hormonal trigger, 1.</summary>
    public static readonly ParameterKey HormonalBrake = new("hormonalBrake");
}
