using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>How a parameter varies between people.</summary>
public enum Distribution
{
    /// <summary>The same in everyone.</summary>
    [JsonStringEnumMemberName("fixed")]
    Fixed,

    /// <summary>Its logarithm is normal: positive quantities.</summary>
    [JsonStringEnumMemberName("lognormal")]
    Lognormal,

    /// <summary>Normal: quantities of either sign.</summary>
    [JsonStringEnumMemberName("normal")]
    Normal,

    /// <summary>Its logit is normal: shares between 0 and 1.</summary>
    [JsonStringEnumMemberName("logitnormal")]
    Logitnormal,
}
