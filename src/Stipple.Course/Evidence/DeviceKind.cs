using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>How a device drives its needles.</summary>
public enum DeviceKind
{
    /// <summary>A motor moves a small cartridge up and down.</summary>
    [JsonStringEnumMemberName("pen")] Pen,

    /// <summary>A needled drum is rolled by hand.</summary>
    [JsonStringEnumMemberName("roller")] Roller,

    /// <summary>A needled plate is pressed by hand.</summary>
    [JsonStringEnumMemberName("stamp")] Stamp,
}
