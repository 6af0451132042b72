namespace Stipple;

/// <summary>How the needles are driven.</summary>
public enum DeviceKind
{
    /// <summary>A motor drives a needle cartridge up and down.</summary>
    Pen,

    /// <summary>A drum of needles is rolled by hand.</summary>
    Roller,

    /// <summary>A plate of needles is pressed by hand.</summary>
    Stamp,
}
