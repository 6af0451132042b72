namespace Stipple;

/// <summary>How deep wrinkling goes.</summary>
public enum WrinkleForm
{
    /// <summary>Fine lines that vanish when the skin is stretched.</summary>
    FineLines,

    /// <summary>Wrinkles that stay when the skin is stretched.</summary>
    Wrinkles,
}
