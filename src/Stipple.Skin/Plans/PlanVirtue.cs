namespace Stipple.Skin.Plans;

/// <summary>Why a plan stands out among those that nothing beats.</summary>
public enum PlanVirtue
{
    /// <summary>No other improves noticeably more; among its equals it needs the fewest visits.</summary>
    MostImprovement,

    /// <summary>Of those that help noticeably, the one with the fewest days not presentable.</summary>
    Gentlest,

    /// <summary>Of those that help noticeably with the fewest visits, the one that improves most.</summary>
    FewestVisits,

    /// <summary>Nearest to the best of everything at once: improvement, downtime, pigment risk and visits, each from its worst to its best.</summary>
    Balanced,
}
