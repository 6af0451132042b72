using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>How a published curve is normalised, and so how the model is read beside it.</summary>
public enum CurveReading
{
    /// <summary>The rise above rest, as a share of its highest value.</summary>
    [JsonStringEnumMemberName("share-of-peak")]
    ShareOfPeak,

    /// <summary>What is left, as a share of its value at once after wounding.</summary>
    [JsonStringEnumMemberName("share-open")]
    ShareOpen,

    /// <summary>What is gone, as a share of the value at once after wounding.</summary>
    [JsonStringEnumMemberName("share-closed")]
    ShareClosed,
}
