namespace Stipple.Skin.Concerns;

/// <summary>How an instrument's number follows from a sign.</summary>
public enum InstrumentReading
{
    /// <summary>The number is the sign itself.</summary>
    Sign,

    /// <summary>The number grows in proportion to the sign; an earlier reading gives the proportion.</summary>
    Proportional,

    /// <summary>The number falls in proportion to the sign.</summary>
    Inverse,

    /// <summary>The sign raises the number above its value at rest.</summary>
    Raised,
}
