namespace Stipple.Skin.Parameters;

/// <summary>Handles of the constants that are not part of the healing model itself, each named in the evidence.</summary>
public static class SkinParameters
{
    /// <summary>Newly laid collagen III at rest, mature collagen of young dermis.</summary>
    public static readonly ParameterKey CollagenIIIAtRest = new("collagenIIIAtRest");

    /// <summary>Share of the set length that a pen's needles go in, 1.</summary>
    public static readonly ParameterKey InsertionByPen = new("insertionByPen");

    /// <summary>Share of the set length that a roller's needles go in, 1.</summary>
    public static readonly ParameterKey InsertionByRoller = new("insertionByRoller");

    /// <summary>Share of the set length that a stamp's needles go in, 1.</summary>
    public static readonly ParameterKey InsertionByStamp = new("insertionByStamp");

    /// <summary>Share that is left where no bone supports the skin, 1.</summary>
    public static readonly ParameterKey SoftTissueInsertion = new("softTissueInsertion");

    /// <summary>Punctures aimed at, where passes are not recorded, 1/cm2.</summary>
    public static readonly ParameterKey AimedPunctures = new("aimedPunctures");

    /// <summary>Area that a pen passes over in a second, cm2/s.</summary>
    public static readonly ParameterKey PenAreaRate = new("penAreaRate");

    /// <summary>Punctures of a roller in a pass, 1/cm2.</summary>
    public static readonly ParameterKey RollerPuncturesPerPass = new("rollerPuncturesPerPass");

    /// <summary>Needles of the roller that this stands for, 1.</summary>
    public static readonly ParameterKey RollerNeedles = new("rollerNeedles");

    /// <summary>Area of a stamp, cm2.</summary>
    public static readonly ParameterKey StampFootprint = new("stampFootprint");

    /// <summary>Rate of a pen, where not recorded, Hz.</summary>
    public static readonly ParameterKey AssumedPenRate = new("assumedPenRate");

    /// <summary>Needles of a pen, where not recorded, 1.</summary>
    public static readonly ParameterKey AssumedPenNeedles = new("assumedPenNeedles");

    /// <summary>Needles of a stamp, where not recorded, 1.</summary>
    public static readonly ParameterKey AssumedStampNeedles = new("assumedStampNeedles");

    /// <summary>Diameter of a needle, where not recorded, mm.</summary>
    public static readonly ParameterKey AssumedDiameter = new("assumedDiameter");

    /// <summary>Diameter of a channel relative to its needle, 1.</summary>
    public static readonly ParameterKey ChannelRatio = new("channelRatio");

    /// <summary>Share of the dermis that is papillary, 1.</summary>
    public static readonly ParameterKey PapillaryShare = new("papillaryShare");

    /// <summary>Depth of capillary loops below the epidermis, mm.</summary>
    public static readonly ParameterKey VesselDepth = new("vesselDepth");

    /// <summary>Growth of the injury signal with wounded volume, 1.</summary>
    public static readonly ParameterKey DoseExponent = new("doseExponent");

    /// <summary>Share of a channel's matrix that is destroyed, not pushed aside, 1.</summary>
    public static readonly ParameterKey DestroyedShare = new("destroyedShare");

    /// <summary>Opening of the barrier by a reference session, 1.</summary>
    public static readonly ParameterKey BarrierOpening = new("barrierOpening");

    /// <summary>Growth factors given with platelet-rich plasma, reference session.</summary>
    public static readonly ParameterKey PlateletEffect = new("plateletEffect");

    /// <summary>Growth effect of topical insulin, reference session.</summary>
    public static readonly ParameterKey InsulinEffect = new("insulinEffect");

    /// <summary>Growth factors given as such, reference session.</summary>
    public static readonly ParameterKey GrowthFactorEffect = new("growthFactorEffect");

    /// <summary>Suppression by tranexamic acid, 1.</summary>
    public static readonly ParameterKey TranexamicAcidEffect = new("tranexamicAcidEffect");

    /// <summary>Suppression by vitamin C, 1.</summary>
    public static readonly ParameterKey VitaminCEffect = new("vitaminCEffect");

    /// <summary>Suppression by a depigmenting solution, 1.</summary>
    public static readonly ParameterKey DepigmentingEffect = new("depigmentingEffect");

    /// <summary>Water bound by hyaluronic acid, before the course.</summary>
    public static readonly ParameterKey HyaluronicAcidEffect = new("hyaluronicAcidEffect");

    /// <summary>Loss of collagen per year of age, 1/y.</summary>
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

    /// <summary>Load borne by new collagen III relative to cross-linked collagen, 1.</summary>
    public static readonly ParameterKey StrengthIII = new("strengthIII");

    /// <summary>Load borne by new collagen I relative to cross-linked collagen, 1.</summary>
    public static readonly ParameterKey StrengthI = new("strengthI");

    /// <summary>Plumping by oedema, 1.</summary>
    public static readonly ParameterKey PlumpByOedema = new("plumpByOedema");

    /// <summary>Plumping by bound water, 1.</summary>
    public static readonly ParameterKey PlumpByHydration = new("plumpByHydration");

    /// <summary>Gain: Wrinkle depth, 1.</summary>
    public static readonly ParameterKey WrinkleGain = new("wrinkleGain");

    /// <summary>Gain: Acne scar depth, 1.</summary>
    public static readonly ParameterKey ScarGain = new("scarGain");

    /// <summary>Gain: Surgical and burn scar severity, 1.</summary>
    public static readonly ParameterKey OtherScarGain = new("otherScarGain");

    /// <summary>Gain: Stretch marks, 1.</summary>
    public static readonly ParameterKey StretchMarkGain = new("stretchMarkGain");

    /// <summary>Gain: Roughness, 1.</summary>
    public static readonly ParameterKey RoughnessGain = new("roughnessGain");

    /// <summary>Gain: Pore size, 1.</summary>
    public static readonly ParameterKey PoreGain = new("poreGain");

    /// <summary>Gain: Sagging, 1.</summary>
    public static readonly ParameterKey SaggingGain = new("saggingGain");

    /// <summary>Gain: Pigment of a patch, 1.</summary>
    public static readonly ParameterKey PatchGain = new("patchGain");

    /// <summary>Filling of a scar by renewal, relative to its dissolution, 1.</summary>
    public static readonly ParameterKey ScarFill = new("scarFill");

    /// <summary>Part of the epidermis in smoothing, 1.</summary>
    public static readonly ParameterKey WrinkleByEpidermis = new("wrinkleByEpidermis");

    /// <summary>Plumping of scars relative to wrinkles, 1.</summary>
    public static readonly ParameterKey ScarPlump = new("scarPlump");

    /// <summary>Response of ice-pick scars, 1.</summary>
    public static readonly ParameterKey IcePickResponse = new("icePickResponse");

    /// <summary>Response of boxcar scars, 1.</summary>
    public static readonly ParameterKey BoxcarResponse = new("boxcarResponse");

    /// <summary>Response of rolling scars, 1.</summary>
    public static readonly ParameterKey RollingResponse = new("rollingResponse");

    /// <summary>Usual share of ice-pick scars, 1.</summary>
    public static readonly ParameterKey UsualIcePick = new("usualIcePick");

    /// <summary>Usual share of boxcar scars, 1.</summary>
    public static readonly ParameterKey UsualBoxcar = new("usualBoxcar");

    /// <summary>Response of fine lines relative to wrinkles, 1.</summary>
    public static readonly ParameterKey FineLineResponse = new("fineLineResponse");

    /// <summary>Response of red stretch marks relative to white ones, 1.</summary>
    public static readonly ParameterKey RubraResponse = new("rubraResponse");

    /// <summary>Response of scars under three months old relative to older ones, 1.</summary>
    public static readonly ParameterKey EarlyScarResponse = new("earlyScarResponse");

    /// <summary>Response of hypertrophic scars relative to flat ones, 1.</summary>
    public static readonly ParameterKey HypertrophicResponse = new("hypertrophicResponse");

    /// <summary>Response of dermal relative to epidermal pigment, 1.</summary>
    public static readonly ParameterKey DermalPigmentResponse = new("dermalPigmentResponse");

    /// <summary>Response of the dullness score to radiance, 1.</summary>
    public static readonly ParameterKey DullnessResponse = new("dullnessResponse");

    /// <summary>Firmness gained by renewal, 1.</summary>
    public static readonly ParameterKey FirmnessGain = new("firmnessGain");

    /// <summary>Part of elastin in recoil, 1.</summary>
    public static readonly ParameterKey ElastinWeight = new("elastinWeight");

    /// <summary>Visibility of dermal relative to epidermal melanin, 1.</summary>
    public static readonly ParameterKey DermalMelaninVisibility = new("dermalMelaninVisibility");

    /// <summary>Unevenness by excess melanin, 1.</summary>
    public static readonly ParameterKey UnevennessByMelanin = new("unevennessByMelanin");

    /// <summary>Unevenness by redness, 1.</summary>
    public static readonly ParameterKey UnevennessByRedness = new("unevennessByRedness");

    /// <summary>Dryness of the horny layer by an open barrier, 1.</summary>
    public static readonly ParameterKey DrynessByBarrier = new("drynessByBarrier");

    /// <summary>Vessel widening of a moderate (2 of 4) redness, reference session.</summary>
    public static readonly ParameterKey RednessHalf = new("rednessHalf");

    /// <summary>Oedema of a moderate (2 of 4) swelling, reference session.</summary>
    public static readonly ParameterKey SwellingHalf = new("swellingHalf");

    /// <summary>Burning by inflammation, 1.</summary>
    public static readonly ParameterKey SensitivityByInflammation = new("sensitivityByInflammation");

    /// <summary>Stimulus of a moderate (2 of 4) burning, 1.</summary>
    public static readonly ParameterKey SensitivityHalf = new("sensitivityHalf");

    /// <summary>Scales of a moderate (2 of 4) flaking, reference session.</summary>
    public static readonly ParameterKey FlakingHalf = new("flakingHalf");

    /// <summary>Water loss added by a fully open barrier, before the course.</summary>
    public static readonly ParameterKey WaterLossByBarrier = new("waterLossByBarrier");

    /// <summary>Dilution of collagen by oedema, 1.</summary>
    public static readonly ParameterKey DilutionByOedema = new("dilutionByOedema");

    /// <summary>Roughness by scales, 1.</summary>
    public static readonly ParameterKey RoughnessByFlakes = new("roughnessByFlakes");

    /// <summary>Pain by depth, 1/mm.</summary>
    public static readonly ParameterKey PainByDepth = new("painByDepth");

    /// <summary>Growth of pain with density, 1.</summary>
    public static readonly ParameterKey PainByDensity = new("painByDensity");

    /// <summary>Share of pain taken by a topical anaesthetic, 1.</summary>
    public static readonly ParameterKey TopicalEffect = new("topicalEffect");

    /// <summary>Minutes a topical anaesthetic needs, min.</summary>
    public static readonly ParameterKey TopicalMinutes = new("topicalMinutes");

    /// <summary>Share of pain taken by infiltration or block, 1.</summary>
    public static readonly ParameterKey InfiltrationEffect = new("infiltrationEffect");

    /// <summary>Excess of melanin that is seen as hyperpigmentation, before the course.</summary>
    public static readonly ParameterKey VisiblePigment = new("visiblePigment");
}
