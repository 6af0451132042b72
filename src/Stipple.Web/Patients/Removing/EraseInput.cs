using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Patients.Removing;

/// <summary>The word to erase a person.</summary>
public sealed record EraseInput
{
    /// <summary>The person's name, typed again, so that nobody is erased by a slip of the hand.</summary>
    [StringLength(201)]
    public required string Name { get; init; }
}
