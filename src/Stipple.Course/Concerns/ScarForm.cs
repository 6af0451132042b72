namespace Stipple;

/// <summary>Height of the scar against the skin around it.</summary>
public enum ScarForm
{
    /// <summary>Sunken.</summary>
    Atrophic,

    /// <summary>Level.</summary>
    Flat,

    /// <summary>Raised, within the borders of the wound.</summary>
    Hypertrophic,
}
