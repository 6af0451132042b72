namespace Stipple;

/// <summary>How earlier wounds of this person healed, and what slows healing.</summary>
public enum HealingHistory
{
    /// <summary>Has had a keloid.</summary>
    Keloid,

    /// <summary>Has had hypertrophic scars.</summary>
    HypertrophicScars,

    /// <summary>Wounds close slowly.</summary>
    SlowHealing,

    /// <summary>Has diabetes.</summary>
    Diabetes,

    /// <summary>Disease or drug that suppresses immunity.</summary>
    Immunosuppression,

    /// <summary>Takes a drug that slows clotting.</summary>
    Anticoagulation,

    /// <summary>Took oral isotretinoin within the last six months.</summary>
    Isotretinoin,

    /// <summary>Has cold sores.</summary>
    HerpesLabialis,

    /// <summary>Wounds or spots leave dark marks.</summary>
    PostInflammatoryHyperpigmentation,
}
