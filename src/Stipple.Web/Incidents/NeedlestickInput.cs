using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Incidents;

/// <summary>A needlestick injury of somebody who works here.</summary>
public sealed record NeedlestickInput
{
    /// <summary>Id of a new record, made with the form, so that sending it twice makes one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The version that was shown, when a record is corrected.</summary>
    public int? Version { get; init; }

    /// <summary>Who was hurt.</summary>
    public required Guid Staff { get; init; }

    /// <summary>When, on the practice's clock.</summary>
    public required DateTime At { get; init; }

    /// <summary>The session it happened in.</summary>
    public Guid? Session { get; init; }

    /// <summary>With what, and how it came about.</summary>
    [StringLength(2000)]
    public string? Device { get; init; }

    /// <summary>Whether it is known whose blood it was.</summary>
    public bool? SourceKnown { get; init; }

    /// <summary>What was done at once.</summary>
    [StringLength(2000)]
    public string? FirstAid { get; init; }

    /// <summary>When a doctor was asked about prophylaxis, on the practice's clock.</summary>
    public DateTime? ProphylaxisAsked { get; init; }

    /// <summary>Why nobody was asked, where nobody was.</summary>
    [StringLength(2000)]
    public string? Reason { get; init; }

    /// <summary>What came of it.</summary>
    [StringLength(2000)]
    public string? Outcome { get; init; }
}
