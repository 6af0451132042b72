using System.ComponentModel.DataAnnotations;
using Stipple.Records.People;

namespace Stipple.Web.Staff;

/// <summary>Somebody who begins to work here.</summary>
public sealed record PersonNewInput
{
    /// <summary>Their id, made with the form, so that sending it twice makes one.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name as it stands in records.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Name { get; init; }

    /// <summary>Name they sign in with.</summary>
    [StringLength(64, MinimumLength = 3)]
    [RegularExpression("[a-zA-Z0-9._@+-]+", ErrorMessage = "letters, digits and . _ @ + - only")]
    public required string Login { get; init; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; init; }

    /// <summary>Scope to begin with: <c>dermatologist</c>, <c>nurse</c>, <c>aesthetician</c>; null for none yet.</summary>
    [StringLength(20)]
    public string? Scope { get; init; }

    /// <summary>Their pass phrase until they first sign in.</summary>
    [StringLength(200, MinimumLength = 12)]
    public required string Once { get; init; }

    /// <summary>Pass phrase of the one who adds them.</summary>
    [StringLength(200)]
    public required string Password { get; init; }
}
