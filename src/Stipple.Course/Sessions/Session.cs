namespace Stipple;

/// <summary>One visit in which skin is needled.</summary>
public sealed record Session
{
    /// <summary>When, in local time; a date alone is its midnight.</summary>
    public required DateTime At { get; init; }

    /// <summary>Whether it has taken place.</summary>
    public required SessionStatus Status { get; init; }

    /// <summary>How the skin was numbed; null when not known.</summary>
    public Anaesthetic? Anaesthetic { get; init; }

    /// <summary>What was needled, and how: 1 to 40 areas.</summary>
    public required ValueList<Area> Areas { get; init; }

    /// <summary>Anything worth keeping, up to 2000 characters.</summary>
    public string? Note { get; init; }
}
