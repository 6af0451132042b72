namespace Stipple.Skin.Plans;

/// <summary>In what a plan goes beyond what its device is cleared for.</summary>
public enum LabelReason
{
    /// <summary>No clearance of the device is known.</summary>
    NoClearance,

    /// <summary>Cleared, but not for this kind of concern.</summary>
    Indication,

    /// <summary>Cleared for the concern, but not at this place.</summary>
    Zone,

    /// <summary>Cleared for other phototypes.</summary>
    Phototype,

    /// <summary>Cleared from an older age.</summary>
    Age,

    /// <summary>Longer than the deepest setting that was evaluated.</summary>
    NeedleLength,
}
