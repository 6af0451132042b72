namespace Stipple.Practice.Scales;

/// <summary>How a total follows from the answers.</summary>
public enum ScoreFormula
{
    /// <summary>The one answer is the score.</summary>
    OneItem,

    /// <summary>Every answer, or what its band counts, times the weight of item and region, added.</summary>
    Sum,

    /// <summary>The mean of all answers.</summary>
    Mean,

    /// <summary>In every region its weight times the area grade times the sum of the other answers; the regions added.</summary>
    AreaTimesSeverity,
}
