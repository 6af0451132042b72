namespace Stipple.Charts;

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>Neither way is better, or it is not known.</summary>
    None,

    /// <summary>A lower value is better, as with scar scores.</summary>
    LowerIsBetter,

    /// <summary>A higher value is better, as with satisfaction.</summary>
    HigherIsBetter,
}
