using System.ComponentModel.DataAnnotations;
using Stipple.Web.Access;

namespace Stipple.Web.Tokens;

/// <summary>A new token for a program.</summary>
public sealed record TokenInput
{
    /// <summary>Its id, made with the form, so that sending it twice makes one.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is for.</summary>
    [StringLength(100, MinimumLength = 2)]
    public required string Purpose { get; init; }

    /// <summary>What it may.</summary>
    [Length(1, 30)]
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary>The last day it holds.</summary>
    public required DateOnly Until { get; init; }
}
