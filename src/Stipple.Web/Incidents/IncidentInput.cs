using System.ComponentModel.DataAnnotations;
using Stipple.Practice.Incidents;

namespace Stipple.Web.Incidents;

/// <summary>Something unwanted that happened to a patient.</summary>
public sealed record IncidentInput
{
    /// <summary>Id of a new record, made with the form, so that sending it twice makes one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The version that was shown, when a record is corrected.</summary>
    public int? Version { get; init; }

    /// <summary>The session it followed.</summary>
    public Guid? Session { get; init; }

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>How bad it was at its worst.</summary>
    public required EventGrade Grade { get; init; }

    /// <summary>Day it began.</summary>
    [Range(typeof(DateOnly), "1990-01-01", "2100-01-01")]
    public required DateOnly Onset { get; init; }

    /// <summary>Day it was over; the record is closed with it.</summary>
    [Range(typeof(DateOnly), "1990-01-01", "2100-01-01")]
    public DateOnly? Ended { get; init; }

    /// <summary>Ids of the zones.</summary>
    [StringLength(64)]
    [Length(0, 100)]
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>What became of it.</summary>
    public EventOutcome? Outcome { get; init; }

    /// <summary>Whether needling caused it.</summary>
    public EventRelation? Relation { get; init; }

    /// <summary>Id of the device; that of the session when left out.</summary>
    [StringLength(64)]
    public string? Device { get; init; }

    /// <summary>Lot of the cartridge; that of the session when left out.</summary>
    [StringLength(40)]
    public string? Lot { get; init; }

    /// <summary>What happened, in words.</summary>
    [StringLength(4000)]
    public string? Description { get; init; }

    /// <summary>What was done about it.</summary>
    [StringLength(4000)]
    public string? Actions { get; init; }
}
