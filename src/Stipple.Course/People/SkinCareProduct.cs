namespace Stipple;

/// <summary>What the person regularly puts on the treated skin at home.</summary>
public enum SkinCareProduct
{
    /// <summary>Retinol, tretinoin, adapalene and their kin.</summary>
    Retinoid,

    /// <summary>Ascorbic acid or a derivative.</summary>
    VitaminC,

    /// <summary>Niacinamide.</summary>
    Niacinamide,

    /// <summary>Azelaic acid.</summary>
    AzelaicAcid,

    /// <summary>Hydroquinone.</summary>
    Hydroquinone,

    /// <summary>Tranexamic acid.</summary>
    TranexamicAcid,

    /// <summary>Kojic acid.</summary>
    KojicAcid,

    /// <summary>Glycolic, lactic or mandelic acid.</summary>
    AlphaHydroxyAcid,

    /// <summary>Salicylic acid.</summary>
    BetaHydroxyAcid,

    /// <summary>Benzoyl peroxide.</summary>
    BenzoylPeroxide,

    /// <summary>A steroid cream or ointment.</summary>
    TopicalSteroid,

    /// <summary>Silicone gel or sheet.</summary>
    SiliconeGel,

    /// <summary>A moisturiser.</summary>
    Moisturiser,
}
