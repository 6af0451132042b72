namespace Stipple;

/// <summary>What numbs the skin.</summary>
public enum AnaestheticKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Lidocaine cream.</summary>
    TopicalLidocaine,

    /// <summary>Lidocaine and prilocaine cream (EMLA).</summary>
    TopicalLidocainePrilocaine,

    /// <summary>Lidocaine and tetracaine cream or peel.</summary>
    TopicalLidocaineTetracaine,

    /// <summary>Compounded benzocaine, lidocaine and tetracaine.</summary>
    TopicalBenzocaineLidocaineTetracaine,

    /// <summary>Injected into the skin.</summary>
    LocalInfiltration,

    /// <summary>Injected at a nerve.</summary>
    NerveBlock,

    /// <summary>General anaesthesia.</summary>
    General,
}
