using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>Who or what gives the value of a scale.</summary>
public enum Rater
{
    /// <summary>A trained person other than the one treated.</summary>
    [JsonStringEnumMemberName("practitioner")] Practitioner,

    /// <summary>The person treated.</summary>
    [JsonStringEnumMemberName("patient")] Patient,

    /// <summary>A measuring instrument.</summary>
    [JsonStringEnumMemberName("instrument")] Instrument,
}
