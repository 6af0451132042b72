namespace Stipple.Evidence;

/// <summary>A feature of a study's design that its report states; one that is not listed is not known, not absent.</summary>
public enum DesignFeature
{
    /// <summary>Compared with another arm.</summary>
    Controlled,

    /// <summary>One group, compared with itself before.</summary>
    SingleArm,

    /// <summary>Two treatments on the two sides of the same person.</summary>
    SplitFace,

    /// <summary>Treatment given by lot.</summary>
    Randomised,

    /// <summary>Whoever rated did not know the treatment.</summary>
    RaterBlinded,

    /// <summary>Everyone knew the treatment.</summary>
    OpenLabel,

    /// <summary>Put together after the fact from records.</summary>
    Retrospective,
}
