namespace Stipple.Skin.Parameters;

/// <content>Constants of signs, concerns, pain and risk.</content>
public static partial class SkinParameters
{
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

    /// <summary>Unevenness of untreated skin, as excess of melanin, before the course.</summary>
    public static readonly ParameterKey Mottle = new("mottle");

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

    /// <summary>Rise of an erythema index by a grade of redness, 1.</summary>
    public static readonly ParameterKey ErythemaByRedness = new("erythemaByRedness");

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

    /// <summary>Factor of platelet-rich plasma or fibrin on improvement, 1.</summary>
    public static readonly ParameterKey PlateletResponse = new("plateletResponse");

    /// <summary>Factor of growth factors, exosomes or insulin on improvement, 1.</summary>
    public static readonly ParameterKey GrowthFactorResponse = new("growthFactorResponse");

    /// <summary>Factor of tranexamic acid on improvement, 1.</summary>
    public static readonly ParameterKey TranexamicAcidResponse = new("tranexamicAcidResponse");

    /// <summary>Factor of vitamin C, glutathione or niacinamide on improvement, 1.</summary>
    public static readonly ParameterKey VitaminCResponse = new("vitaminCResponse");

    /// <summary>Factor of a depigmenting solution on improvement, 1.</summary>
    public static readonly ParameterKey DepigmentingResponse = new("depigmentingResponse");

    /// <summary>Factor of hyaluronic acid on improvement, 1.</summary>
    public static readonly ParameterKey HyaluronicAcidResponse = new("hyaluronicAcidResponse");
}
