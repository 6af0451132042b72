using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>How a value was arrived at.</summary>
public enum Method
{
    /// <summary>Measured, and reported by its source as it stands here.</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,

    /// <summary>Calculated from what its source reports; the note shows how.</summary>
    [JsonStringEnumMemberName("derived")]
    Derived,

    /// <summary>Fitted by us to reported outcomes.</summary>
    [JsonStringEnumMemberName("fitted")]
    Fitted,

    /// <summary>Chosen for want of a measurement; the note says why this value.</summary>
    [JsonStringEnumMemberName("chosen")]
    Chosen,

    /// <summary>Stands in until it is fitted; the note says why this value.</summary>
    [JsonStringEnumMemberName("provisional")]
    Provisional,
}
