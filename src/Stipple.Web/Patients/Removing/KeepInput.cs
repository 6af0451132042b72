using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Patients.Removing;

/// <summary>Keeps a record although the patient was not seen for long.</summary>
public sealed record KeepInput
{
    /// <summary>Until which day.</summary>
    [Range(typeof(DateOnly), "2000-01-01", "2200-01-01")]
    public required DateOnly Until { get; init; }

    /// <summary>Why.</summary>
    [StringLength(500, MinimumLength = 3)]
    public required string Because { get; init; }
}
