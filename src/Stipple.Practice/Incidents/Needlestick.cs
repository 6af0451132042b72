namespace Stipple.Practice.Incidents;

/// <summary>Somebody of the practice was pricked with a used needle; null for what is not known yet.</summary>
public sealed record Needlestick
{
    /// <summary>Who was pricked.</summary>
    public string? Who { get; init; }

    /// <summary>When, local time.</summary>
    public DateTime? At { get; init; }

    /// <summary>With what: device and cartridge, and how it came about.</summary>
    public string? Device { get; init; }

    /// <summary>Whether it is known whose blood it was.</summary>
    public bool? SourceKnown { get; init; }

    /// <summary>What was done at once: bled, washed, covered.</summary>
    public string? FirstAid { get; init; }

    /// <summary>When a doctor was asked about prophylaxis, local time; null while nobody was.</summary>
    public DateTime? ProphylaxisAsked { get; init; }

    /// <summary>What came of it, tests among them.</summary>
    public string? Outcome { get; init; }
}
