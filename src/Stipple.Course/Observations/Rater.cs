namespace Stipple;

/// <summary>Who gave the score.</summary>
public enum Rater
{
    /// <summary>A practitioner or trained assessor.</summary>
    Practitioner,

    /// <summary>The person treated.</summary>
    Patient,

    /// <summary>A measuring instrument.</summary>
    Instrument,
}
