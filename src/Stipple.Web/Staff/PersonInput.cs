using System.ComponentModel.DataAnnotations;
using Stipple.Records.People;

namespace Stipple.Web.Staff;

/// <summary>Somebody who works here, corrected.</summary>
public sealed record PersonInput
{
    /// <summary>Name as it stands in records.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Name { get; init; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; init; }

    /// <summary>Pass phrase of the one who changes it.</summary>
    [StringLength(200)]
    public required string Password { get; init; }
}
