namespace Stipple;

/// <summary>What the rater looked at.</summary>
public enum Setting
{
    /// <summary>The person.</summary>
    Live,

    /// <summary>A photograph.</summary>
    Photo,
}
