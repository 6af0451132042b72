namespace Stipple.Charts;

/// <summary>How a series of an overlay is drawn.</summary>
public enum OverlayKind
{
    /// <summary>A line, such as a model's; intervals become a band.</summary>
    Line,

    /// <summary>Separate points, such as published values; intervals become error bars.</summary>
    Points,
}
