namespace Stipple;

/// <summary>Where the excess pigment comes from.</summary>
public enum PigmentType
{
    /// <summary>Melasma.</summary>
    Melasma,

    /// <summary>Solar lentigines.</summary>
    AgeSpots,

    /// <summary>Diffuse mottling by sun.</summary>
    SunDamage,

    /// <summary>Marks left by inflammation or injury.</summary>
    PostInflammatory,
}
