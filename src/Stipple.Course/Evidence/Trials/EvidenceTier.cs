namespace Stipple.Evidence;

/// <summary>How much of an arm's effect its report gives as numbers.</summary>
public enum EvidenceTier
{
    /// <summary>Mean and standard deviation before and after.</summary>
    A,

    /// <summary>A mean, a percent change or a change in points.</summary>
    B,

    /// <summary>Responders or categories.</summary>
    C,

    /// <summary>A direction only: of no use for calibrating an effect.</summary>
    D,
}
