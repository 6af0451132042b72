using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Visits;

/// <summary>An appointment to be booked or moved.</summary>
public sealed record VisitInput
{
    /// <summary>Id of a new one, made with the form, so that sending it twice books once.</summary>
    public Guid? Id { get; init; }

    /// <summary>The version that was shown, when one is moved.</summary>
    public int? Version { get; init; }

    /// <summary>When, on the practice's clock.</summary>
    public required DateTime At { get; init; }

    /// <summary>Minutes set aside.</summary>
    [Range(5, 480)]
    public required int Minutes { get; init; }

    /// <summary>What for.</summary>
    public required VisitPurpose Purpose { get; init; }

    /// <summary>With whom; nobody when not settled.</summary>
    public Guid? With { get; init; }

    /// <summary>Whether to book although it overlaps with another.</summary>
    public bool Anyway { get; init; }
}
