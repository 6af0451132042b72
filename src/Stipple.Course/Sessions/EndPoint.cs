namespace Stipple;

/// <summary>The sign at which the practitioner stopped.</summary>
public enum EndPoint
{
    /// <summary>No visible sign.</summary>
    None,

    /// <summary>Even redness.</summary>
    Erythema,

    /// <summary>Fine points of blood.</summary>
    PinpointBleeding,
}
