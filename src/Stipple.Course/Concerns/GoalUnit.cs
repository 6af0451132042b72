namespace Stipple;

/// <summary>How an improvement is counted.</summary>
public enum GoalUnit
{
    /// <summary>In percent of the baseline score.</summary>
    Percent,

    /// <summary>In points of the baseline's scale.</summary>
    Points,
}
