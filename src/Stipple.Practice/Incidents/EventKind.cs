namespace Stipple.Practice.Incidents;

/// <summary>What happened.</summary>
public enum EventKind
{
    /// <summary>Infection by bacteria or fungi.</summary>
    Infection,

    /// <summary>Cold sores or shingles that came back.</summary>
    HerpesReactivation,

    /// <summary>Skin that turned darker.</summary>
    DarkMarks,

    /// <summary>Skin that turned lighter.</summary>
    LightMarks,

    /// <summary>Nodules around something left in the skin.</summary>
    Granuloma,

    /// <summary>Allergy to metal, anaesthetic or a product.</summary>
    AllergicReaction,

    /// <summary>A new scar, tracks of the needles among them.</summary>
    Scarring,

    /// <summary>A keloid or raised scar.</summary>
    RaisedScar,

    /// <summary>Redness that lasts longer than expected.</summary>
    LastingRedness,

    /// <summary>A bruise or bleeding beyond fine points.</summary>
    Bleeding,

    /// <summary>Acne or milia that flared up.</summary>
    AcneFlare,

    /// <summary>Injury of the eye.</summary>
    EyeInjury,

    /// <summary>Anaesthetic in the blood: ringing ears, numb lips, fits.</summary>
    AnaestheticToxicity,

    /// <summary>Fainting.</summary>
    Fainting,

    /// <summary>A device or cartridge that failed.</summary>
    DeviceFailure,

    /// <summary>Anything else, as described.</summary>
    Other,
}
