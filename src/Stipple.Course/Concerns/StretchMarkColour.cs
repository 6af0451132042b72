namespace Stipple;

/// <summary>Stage of a stretch mark, told by its colour.</summary>
public enum StretchMarkColour
{
    /// <summary>Red to violet: early, vascular.</summary>
    Rubra,

    /// <summary>White: late, atrophic.</summary>
    Alba,
}
