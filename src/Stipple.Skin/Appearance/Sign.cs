namespace Stipple.Skin.Appearance;

/// <summary>What can be seen, felt or measured on the skin. Units and directions: <see cref="Signs"/>.</summary>
public enum Sign
{
    /// <summary>Depth of wrinkles, percent of before the course.</summary>
    WrinkleDepth,

    /// <summary>Depth of ice-pick scars, percent of before the course.</summary>
    IcePickDepth,

    /// <summary>Depth of boxcar scars, percent of before the course.</summary>
    BoxcarDepth,

    /// <summary>Depth of rolling scars, percent of before the course.</summary>
    RollingDepth,

    /// <summary>Severity of surgical and burn scars, percent of before the course.</summary>
    ScarSeverity,

    /// <summary>Visibility of stretch marks, percent of before the course.</summary>
    StretchMarks,

    /// <summary>Roughness of the surface, percent of before the course.</summary>
    Roughness,

    /// <summary>Size of pores, percent of before the course.</summary>
    PoreSize,

    /// <summary>Sagging, percent of before the course.</summary>
    Sagging,

    /// <summary>Firmness (resistance to suction), percent of before the course.</summary>
    Firmness,

    /// <summary>Elasticity (share recovered after suction), percent of before the course.</summary>
    Elasticity,

    /// <summary>Excess pigment of a patch, percent of before the course.</summary>
    PatchPigment,

    /// <summary>Melanin of the skin around, percent of before the course.</summary>
    Melanin,

    /// <summary>Evenness of colour, percent of before the course.</summary>
    Evenness,

    /// <summary>Water of the horny layer, percent of before the course.</summary>
    Hydration,

    /// <summary>Radiance, percent of before the course, from evenness and hydration.</summary>
    Radiance,

    /// <summary>Redness, grade 0 to 4.</summary>
    Redness,

    /// <summary>Swelling, grade 0 to 4.</summary>
    Swelling,

    /// <summary>Burning and tightness, grade 0 to 4.</summary>
    Sensitivity,

    /// <summary>Flaking, grade 0 to 4.</summary>
    Flaking,

    /// <summary>Transepidermal water loss, multiple of before the course.</summary>
    WaterLoss,

    /// <summary>Density of dermal collagen, percent of before the course.</summary>
    DermalDensity,

    /// <summary>Thickness of the epidermis, percent of before the course.</summary>
    EpidermalThickness,
}
