namespace Stipple.Practice.Following;

/// <summary>How what was seen compares with what was predicted.</summary>
public enum SeenAgainst
{
    /// <summary>Nothing was seen since, or there is no prediction made before it.</summary>
    Unknown,

    /// <summary>Within the middle nine tenths of what was predicted.</summary>
    Within,

    /// <summary>Better than 95 % of what was predicted.</summary>
    Better,

    /// <summary>Worse than 95 % of what was predicted.</summary>
    Worse,
}
