namespace Stipple.Evidence;

/// <summary>Why a reported row cannot be compared with a forecast.</summary>
public enum ScopeReason
{
    /// <summary>It pools several studies.</summary>
    MetaAnalysis,

    /// <summary>The skin was treated otherwise, in a way the model does not know.</summary>
    NotNeedling,

    /// <summary>Radiofrequency, laser or another source of heat or light took part.</summary>
    EnergyDevice,

    /// <summary>Tissue was measured (biopsy, ultrasound, optics), not how severe the concern is.</summary>
    StructureOnly,

    /// <summary>Quality of life, pain or satisfaction were measured, not the skin.</summary>
    NotOfTheSkin,

    /// <summary>The concern treated is none that the model knows.</summary>
    UnknownIndication,

    /// <summary>It cannot be told which way the measure counts.</summary>
    UnknownDirection,

    /// <summary>No figure of the arm's own effect was reported where it was read.</summary>
    NoFigure,

    /// <summary>The figures contradict one another, or what the measure allows.</summary>
    Implausible,

    /// <summary>The row lacks what makes it a row: it is no object, or has neither role nor follow-up.</summary>
    NotARow,
}
