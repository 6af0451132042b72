namespace Stipple;

/// <summary>How much sun reaches the treated skin.</summary>
public enum SunExposure
{
    /// <summary>Mostly indoors, or covered.</summary>
    Low,

    /// <summary>Everyday outdoor life.</summary>
    Moderate,

    /// <summary>Outdoor work or sport, or a sunny holiday.</summary>
    High,
}
