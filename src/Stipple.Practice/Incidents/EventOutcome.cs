namespace Stipple.Practice.Incidents;

/// <summary>What became of an adverse event so far.</summary>
public enum EventOutcome
{
    /// <summary>Still there.</summary>
    NotRecovered,

    /// <summary>Getting better.</summary>
    Recovering,

    /// <summary>Gone.</summary>
    Recovered,

    /// <summary>Over, with something that stays.</summary>
    RecoveredWithTraces,

    /// <summary>The person died of it.</summary>
    Died,

    /// <summary>Nobody knows.</summary>
    Unknown,
}
