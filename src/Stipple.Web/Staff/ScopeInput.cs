using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Staff;

/// <summary>What a practitioner may treat, as it is typed.</summary>
public sealed record ScopeInput
{
    /// <summary>The sort of practitioner, in words.</summary>
    [StringLength(60, MinimumLength = 2)]
    public required string Sort { get; init; }

    /// <summary>Longest needle by part of the body.</summary>
    public required LongestNeedleInput Longest { get; init; }

    /// <summary>Whether every kind of concern may be treated; the list counts when not.</summary>
    public bool Every { get; init; }

    /// <summary>Kinds of concern that may be treated.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>Places that may not be treated.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Whether minors may be treated.</summary>
    public bool Minors { get; init; }
}
