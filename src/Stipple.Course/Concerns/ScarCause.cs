namespace Stipple;

/// <summary>What the scar came from.</summary>
public enum ScarCause
{
    /// <summary>A surgical incision.</summary>
    Surgical,

    /// <summary>A burn or scald.</summary>
    Burn,
}
