using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Screening;

/// <summary>A physician's written word that some reasons do not stand in the way.</summary>
public sealed record ClearanceInput
{
    /// <summary>The version of the screening that was shown; nothing is asked when empty.</summary>
    public int? Version { get; init; }

    /// <summary>Ids of the rules it is about.</summary>
    [Length(1, 60)]
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Who gave it.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Physician { get; init; }

    /// <summary>The day it was given.</summary>
    [Range(typeof(DateOnly), "2000-01-01", "2200-01-01")]
    public required DateOnly Date { get; init; }

    /// <summary>The last day of treatment it covers.</summary>
    [Range(typeof(DateOnly), "2000-01-01", "2200-01-01")]
    public required DateOnly ValidUntil { get; init; }
}
