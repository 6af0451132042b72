namespace Stipple.Evidence;

/// <summary>What an arm stands for in its study.</summary>
public enum TrialRole
{
    /// <summary>Skin that was needled.</summary>
    Needling,

    /// <summary>Skin left without active treatment.</summary>
    Control,

    /// <summary>Skin treated otherwise, without needles.</summary>
    Comparator,
}
