using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>What sort of source a figure comes from, from the strongest to the weakest.</summary>
public enum SourceKind
{
    /// <summary>The paper that reports the measurement.</summary>
    [JsonStringEnumMemberName("primary")]
    Primary,

    /// <summary>A review, meta-analysis or guideline.</summary>
    [JsonStringEnumMemberName("review")]
    Review,

    /// <summary>A regulator's record or a label.</summary>
    [JsonStringEnumMemberName("regulator")]
    Regulator,

    /// <summary>A page, textbook or maker that repeats it.</summary>
    [JsonStringEnumMemberName("secondary")]
    Secondary,
}
