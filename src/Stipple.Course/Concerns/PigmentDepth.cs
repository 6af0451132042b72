namespace Stipple;

/// <summary>How deep the excess pigment lies, as seen under Wood's light or a dermatoscope.</summary>
public enum PigmentDepth
{
    /// <summary>In the epidermis.</summary>
    Epidermal,

    /// <summary>In the dermis.</summary>
    Dermal,

    /// <summary>In both.</summary>
    Mixed,
}
