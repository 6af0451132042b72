namespace Stipple.Evidence;

/// <summary>The side of the body, as the person treated sees it.</summary>
public enum Side
{
    /// <summary>On or across the midline.</summary>
    Midline,

    /// <summary>The person's left.</summary>
    Left,

    /// <summary>The person's right.</summary>
    Right,
}
