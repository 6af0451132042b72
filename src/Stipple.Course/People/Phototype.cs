namespace Stipple;

/// <summary>Fitzpatrick skin phototype: how the skin answers to sun.</summary>
public enum Phototype
{
    /// <summary>Always burns, never tans.</summary>
    I,

    /// <summary>Usually burns, tans little.</summary>
    II,

    /// <summary>Sometimes burns, tans evenly.</summary>
    III,

    /// <summary>Rarely burns, tans well.</summary>
    IV,

    /// <summary>Very rarely burns, brown skin.</summary>
    V,

    /// <summary>Never burns, deeply pigmented skin.</summary>
    VI,
}
