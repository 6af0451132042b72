using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>How much of a source was read when its figures were taken.</summary>
public enum Seen
{
    /// <summary>The passage or table with the figure.</summary>
    [JsonStringEnumMemberName("full")]
    Full,

    /// <summary>The abstract only.</summary>
    [JsonStringEnumMemberName("abstract")]
    Abstract,

    /// <summary>Another text that repeats the figure.</summary>
    [JsonStringEnumMemberName("secondary")]
    Secondary,

    /// <summary>Nothing: the figure is remembered, and to be checked before it is relied on.</summary>
    [JsonStringEnumMemberName("recalled")]
    Recalled,
}
