namespace Stipple;

/// <summary>What is put on, or driven into, the needled skin in the session.</summary>
public enum Adjunct
{
    /// <summary>Saline: a glide without effect of its own.</summary>
    Saline,

    /// <summary>Hyaluronic acid.</summary>
    HyaluronicAcid,

    /// <summary>Platelet-rich plasma.</summary>
    Prp,

    /// <summary>Platelet-rich fibrin.</summary>
    Prf,

    /// <summary>Vitamin C.</summary>
    VitaminC,

    /// <summary>Tranexamic acid.</summary>
    TranexamicAcid,

    /// <summary>Insulin.</summary>
    Insulin,

    /// <summary>Growth factors or conditioned medium.</summary>
    GrowthFactors,

    /// <summary>Exosomes.</summary>
    Exosomes,

    /// <summary>A depigmenting mixture.</summary>
    DepigmentingSolution,

    /// <summary>A retinoid.</summary>
    Retinoid,

    /// <summary>Glutathione.</summary>
    Glutathione,

    /// <summary>Niacinamide.</summary>
    Niacinamide,

    /// <summary>Trichloroacetic acid.</summary>
    TrichloroaceticAcid,

    /// <summary>Glycolic acid.</summary>
    GlycolicAcid,

    /// <summary>5-fluorouracil.</summary>
    Fluorouracil,

    /// <summary>Triamcinolone.</summary>
    Triamcinolone,

    /// <summary>Poly-lactic acid.</summary>
    PolylacticAcid,

    /// <summary>Botulinum toxin.</summary>
    BotulinumToxin,
}
