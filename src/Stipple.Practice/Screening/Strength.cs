using System.Text.Json.Serialization;

namespace Stipple.Practice.Screening;

/// <summary>What a rule rests on, from the strongest to the weakest.</summary>
public enum Strength
{
    /// <summary>The label or manual of a cleared device or medicine, or a regulator, though it may have been read in a copy.</summary>
    [JsonStringEnumMemberName("label")]
    Label,

    /// <summary>A guideline, consensus or review.</summary>
    [JsonStringEnumMemberName("guideline")]
    Guideline,

    /// <summary>A paper that reports a measurement.</summary>
    [JsonStringEnumMemberName("primary")]
    Primary,

    /// <summary>Care sheets of clinics and other pages: custom rather than evidence.</summary>
    [JsonStringEnumMemberName("secondary")]
    Secondary,

    /// <summary>Chosen here; no source was found, or those named only lean this way.</summary>
    [JsonStringEnumMemberName("chosen")]
    Chosen,
}
