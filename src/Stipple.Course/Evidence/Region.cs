using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>The part of the body a zone belongs to.</summary>
public enum Region
{
    /// <summary>The hair-bearing head.</summary>
    [JsonStringEnumMemberName("scalp")]
    Scalp,

    /// <summary>The face down to the jaw line.</summary>
    [JsonStringEnumMemberName("face")]
    Face,

    /// <summary>The neck, front and sides.</summary>
    [JsonStringEnumMemberName("neck")]
    Neck,

    /// <summary>Chest, breasts, belly, flanks, back and buttocks.</summary>
    [JsonStringEnumMemberName("trunk")]
    Trunk,

    /// <summary>Arms, hands and legs.</summary>
    [JsonStringEnumMemberName("limb")]
    Limb,
}
